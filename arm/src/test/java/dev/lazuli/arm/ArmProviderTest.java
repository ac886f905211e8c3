package dev.lazuli.arm;

import static dev.lazuli.arm.FakeAzure.SUBSCRIPTION;
import static dev.lazuli.arm.Samples.NETWORKS;
import static dev.lazuli.arm.Samples.declared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.engine.LiveResource;
import dev.lazuli.engine.ProviderException;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ArmProviderTest {
    private static final String GROUP = SUBSCRIPTION + "/resourceGroups/g";
    private static final String MARKED = "\"tags\":{\"lazuli-stack\":\"net\"}";
    private static final String OWNED_GROUPS = "GET /subscriptions/s/resourcegroups?filter";
    private static final String OWNED = "GET /subscriptions/s/resources?filter";

    private final FakeAzure azure = new FakeAzure();
    private final ArmProvider provider = new ArmProvider(azure.client(), Samples.catalog(), "s");

    private static DeclaredResource network(String name) {
        return declared(NETWORKS + name, "{\"location\":\"West Europe\",\"properties\":{\"addressSpace\":{}}}");
    }

    private static LiveResource live(String id, String body) {
        return new LiveResource(ResourceId.parse(id), Script.json(body), Optional.empty());
    }

    @Test
    void aThousandResourcesAreReadWithFourRequests() throws Exception {
        azure.with(GROUP, "{\"location\":\"westeurope\"," + MARKED + "}");
        var resources = new ArrayList<DeclaredResource>();
        resources.add(declared(GROUP, "{\"location\":\"westeurope\"}"));
        IntStream.range(0, 1000).forEach(i -> {
            azure.with(NETWORKS + "n" + i, "{\"location\":\"westeurope\",\"properties\":{}," + MARKED + "}");
            resources.add(network("n" + i));
        });

        var live = provider.read(new Declaration("net", resources));

        assertThat(live.all()).hasSize(1001);
        assertThat(azure.requests())
                .containsExactly("GET /subscriptions/s/resourceGroups/g", collection(), OWNED_GROUPS, OWNED);
        for (var resource : resources) {
            assertThat(provider.compare("net", resource, live.get(resource.id()).orElseThrow()))
                    .isEmpty();
        }
    }

    @Test
    void aFewResourcesAreReadByThemselves() throws Exception {
        azure.with(NETWORKS + "a", "{\"properties\":{}}");

        var live = provider.read(new Declaration("net", List.of(network("a"), network("b"))));

        assertThat(live.all()).extracting(resource -> resource.id().name()).containsExactly("a");
        assertThat(azure.requests())
                .containsExactly("GET " + NETWORKS + "a", "GET " + NETWORKS + "b", OWNED_GROUPS, OWNED);
    }

    @Test
    void resourcesOfManyGroupsAreReadByTheListOfTheSubscription() throws Exception {
        var resources = IntStream.range(0, 5)
                .mapToObj(i -> declared(NETWORKS.replace("/g/", "/g" + i + "/") + "n", "{}"))
                .toList();

        assertThat(provider.read(new Declaration("net", resources)).all()).isEmpty();
        assertThat(azure.requests())
                .containsExactly(
                        "GET /subscriptions/s/providers/Microsoft.Network/virtualNetworks", OWNED_GROUPS, OWNED);
    }

    @Test
    void nothingIsAskedOfWhatLiesInWhatDoesNotExist() throws Exception {
        var resources = List.of(declared(GROUP, "{}"), network("a"), declared(NETWORKS + "a/subnets/s", "{}"));

        assertThat(provider.read(new Declaration("net", resources)).all()).isEmpty();
        assertThat(azure.requests()).containsExactly("GET /subscriptions/s/resourceGroups/g", OWNED_GROUPS, OWNED);
    }

    @Test
    void childrenAreTakenFromTheirParentsBody() throws Exception {
        azure.with(
                NETWORKS + "a",
                "{\"properties\":{\"subnets\":[{\"id\":\"" + NETWORKS.toUpperCase(java.util.Locale.ROOT)
                        + "A/SUBNETS/S\",\"name\":\"s\",\"properties\":{\"addressPrefix\":\"10.0.0.0/24\"}}]}}");
        var subnet = declared(NETWORKS + "a/subnets/s", "{\"properties\":{\"addressPrefix\":\"10.0.0.0/24\"}}");
        var missing = declared(NETWORKS + "a/subnets/t", "{}");

        var live = provider.read(new Declaration("net", List.of(network("a"), subnet, missing)));

        assertThat(live.get(subnet.id())).isPresent();
        assertThat(live.get(missing.id())).isEmpty();
        assertThat(azure.requests()).containsExactly("GET " + NETWORKS + "a", OWNED_GROUPS, OWNED);
    }

    @Test
    void whatAListLeavesOutIsReadFromTheResourceItself() throws Exception {
        var resources = new ArrayList<DeclaredResource>();
        for (var name : List.of("a", "b", "c", "d")) {
            azure.with(NETWORKS + name, "{\"properties\":{}}");
            resources.add(network(name));
        }
        resources.add(declared(NETWORKS + "a", "{\"properties\":{\"enableDdosProtection\":true}}"));

        provider.read(new Declaration("net", resources));

        assertThat(azure.requests()).contains(collection(), "GET " + NETWORKS + "a");
    }

    @Test
    void whatBearsTheMarkAndIsNotDeclaredIsReadWhole() throws Exception {
        azure.with(NETWORKS + "old", "{\"location\":\"westeurope\",\"properties\":{\"x\":1}," + MARKED + "}")
                .with(NETWORKS + "other", "{\"tags\":{\"lazuli-stack\":\"else\"}}");

        var live = provider.read(new Declaration("net", List.of()));

        assertThat(live.all()).singleElement().satisfies(found -> {
            assertThat(found.owner()).contains("net");
            assertThat(found.body().object("properties")).isPresent();
        });
        assertThat(provider.list("net")).extracting(found -> found.id().name()).containsExactly("old");
    }

    @Test
    void aCreationIsMarkedAndIsOneRequest() throws Exception {
        var made = provider.put("net", declared(NETWORKS + "a", "{\"location\":\"x\",\"tags\":{\"a\":\"b\"}}"));
        provider.put("net", declared(NETWORKS + "a/subnets/s", "{}"));

        assertThat(made.owner()).contains("net");
        assertThat(azure.sent())
                .containsExactly("{\"location\":\"x\",\"tags\":{\"a\":\"b\",\"lazuli-stack\":\"net\"}}", "{}");
        assertThat(azure.requests()).hasSize(2);
        assertThat(provider.markable(made.id())).isTrue();
        assertThat(provider.markable(ResourceId.parse(NETWORKS + "a/subnets/s")))
                .isFalse();
    }

    @Test
    void anUpdateKeepsChildrenAndForeignTags() throws Exception {
        var live = live(
                NETWORKS + "a",
                "{\"tags\":{\"policy\":\"p\"},\"etag\":\"1\",\"properties\":{\"subnets\":[{\"name\":\"s\",\"etag\":\"2\","
                        + "\"properties\":{\"addressPrefix\":\"p\",\"provisioningState\":\"Succeeded\"}}]}}");

        provider.update("net", declared(NETWORKS + "a", "{\"location\":\"x\",\"properties\":{}}"), live);
        provider.update("net", declared(NETWORKS + "a", "{\"properties\":{\"subnets\":[]}}"), live);

        assertThat(azure.sent())
                .containsExactly(
                        "{\"location\":\"x\",\"properties\":{\"subnets\":[{\"name\":\"s\",\"properties\":"
                                + "{\"addressPrefix\":\"p\"}}]},\"tags\":{\"lazuli-stack\":\"net\",\"policy\":\"p\"}}",
                        "{\"properties\":{\"subnets\":[]},\"tags\":{\"lazuli-stack\":\"net\",\"policy\":\"p\"}}");
    }

    @Test
    void aMissingMarkIsAChange() {
        var changes = provider.compare("net", network("a"), live(NETWORKS + "a", "{\"location\":\"westeurope\"}"));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.path()).hasToString("tags.lazuli-stack");
            assertThat(change.replaces()).isFalse();
        });
    }

    @Test
    void whatIsDeletedIsGoneOnceAndForAll() throws Exception {
        azure.with(NETWORKS + "a", "{}");

        provider.delete(live(NETWORKS + "a", "{}"));
        provider.delete(live(NETWORKS + "a", "{}"));

        assertThat(azure.requests()).hasSize(2);
    }

    @Test
    void aResourceThatMovesIsReplaced() {
        var live = live(NETWORKS + "a", "{\"location\":\"northeurope\"," + MARKED + "}");

        assertThat(provider.compare("net", declared(NETWORKS + "a", "{\"location\":\"West Europe\"}"), live))
                .singleElement()
                .matches(dev.lazuli.engine.Change::replaces);
    }

    @Test
    void whatCannotBeDeletedGoesWithWhatItLiesIn() throws Exception {
        provider.delete(live(NETWORKS + "a/settings/default", "{}"));

        assertThat(azure.requests()).isEmpty();
    }

    @Test
    void referencesAreWhatWasWritten() {
        var card = GROUP + "/providers/Microsoft.Network/networkInterfaces/c";
        var live = live(
                card,
                "{\"id\":\"" + card + "\",\"properties\":{\"subnet\":{\"id\":\"" + NETWORKS
                        + "a/subnets/s\"},\"virtualMachine\":{\"id\":\"" + GROUP
                        + "/providers/Microsoft.Compute/virtualMachines/v\"}}}");

        assertThat(provider.references(live)).containsExactly(ResourceId.parse(NETWORKS + "a/subnets/s"));
    }

    @Test
    void typesHaveTheirShortNames() {
        assertThat(provider.typeOf(ResourceId.parse(NETWORKS + "a"))).hasToString("Network/VirtualNetwork");
        assertThat(provider.typeOf(ResourceId.parse(GROUP + "/providers/Microsoft.New/things/t")))
                .hasToString("New/things");
    }

    @Test
    void aTypeThatNobodyKnowsAsksForAVersion() {
        var unknown = declared(GROUP + "/providers/Microsoft.New/things/t", "{}");

        assertThatThrownBy(() -> provider.put("net", unknown))
                .isInstanceOf(ProviderException.class)
                .hasMessageContaining("pin one with '@'");
    }

    private static String collection() {
        return "GET /subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks";
    }
}
