package dev.lazuli.arm;

import static dev.lazuli.arm.Samples.NETWORKS;
import static dev.lazuli.arm.Samples.declared;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlanChecksTest {
    private static final String GROUP = "/subscriptions/s/resourceGroups/g";
    private static final DeclaredResource HOME = declared(GROUP, "{\"location\":\"westeurope\"}");

    private static List<String> check(DeclaredResource... resources) {
        return new PlanChecks(Samples.catalog())
                .check(new Declaration("net", List.of(resources))).stream()
                        .map(Problem::toString)
                        .toList();
    }

    private static DeclaredResource pinned(String id, String version) {
        var plain = declared(id, "{}");
        return new DeclaredResource(
                plain.id(),
                plain.type(),
                Optional.of(ApiVersion.parse(version)),
                plain.body(),
                false,
                Set.of(),
                Optional.empty(),
                Map.of());
    }

    @Test
    void whatIsRightHasNoProblem() {
        assertThat(check(
                        HOME,
                        declared(NETWORKS + "a", "{\"location\":\"x\"}"),
                        declared(NETWORKS + "a/subnets/s", "{}")))
                .isEmpty();
    }

    @Test
    void anUnknownTypeIsAskedBack() {
        assertThat(check(HOME, declared(GROUP + "/providers/Microsoft.Network/virtualNetwork/a", "{}")))
                .singleElement()
                .asString()
                .contains("unknown resource type 'Microsoft.Network/virtualNetwork'")
                .contains("did you mean 'Microsoft.Network/virtualNetworks'");
    }

    @Test
    void anUnknownTypeWithAVersionIsTheUsersOwnBusiness() {
        assertThat(check(HOME, pinned(GROUP + "/providers/Microsoft.New/things/a", "2030-01-01")))
                .isEmpty();
    }

    @Test
    void anUnknownVersionIsAskedBack() {
        assertThat(check(HOME, pinned(NETWORKS + "a", "2024-01-02")))
                .singleElement()
                .asString()
                .contains("unknown API version '2024-01-02'")
                .contains("2024-01-01");
    }

    @Test
    void aMissingParentIsNamed() {
        assertThat(check(declared(NETWORKS + "a", "{}"), declared(NETWORKS + "b/subnets/s", "{}")))
                .hasSize(2)
                .anyMatch(text -> text.contains("Microsoft.Resources/resourceGroups 'g', is missing"))
                .anyMatch(text -> text.contains("Microsoft.Network/virtualNetworks 'b', is missing")
                        && text.contains("existing()"));
    }

    @Test
    void aWrongPlaceIsNamed() {
        assertThat(check(declared("/subscriptions/s/providers/Microsoft.Network/virtualNetworks/a", "{}")))
                .singleElement()
                .asString()
                .contains("'/subscriptions/s' is no place for a Network/VirtualNetwork")
                .contains("resourceGroup");
    }

    @Test
    void everythingWrongInABodyIsFoundAtOnceWithItsLine() {
        var plain = declared(NETWORKS + "a", "{\"locaton\":\"x\",\"properties\":{\"enableDdosProtection\":\"maybe\"}}");
        var resource = new DeclaredResource(
                plain.id(),
                plain.type(),
                Optional.empty(),
                plain.body(),
                false,
                Set.of(),
                Optional.of(new SourceLocation("Infra.java", 3)),
                Map.of(new PropertyPath("properties.enableDdosProtection"), new SourceLocation("Infra.java", 9)));

        assertThat(check(HOME, resource))
                .hasSize(2)
                .anyMatch(text -> text.startsWith("Infra.java:3: ") && text.contains("did you mean 'location'?"))
                .anyMatch(
                        text -> text.startsWith("Infra.java:9: ") && text.contains("properties.enableDdosProtection"));
    }

    @Test
    void childrenAreDeclaredInOneWay() {
        var network = declared(NETWORKS + "a", "{\"properties\":{\"subnets\":[{\"name\":\"s\"}]}}");

        assertThat(check(HOME, network, declared(NETWORKS + "a/subnets/t", "{}")))
                .singleElement()
                .asString()
                .contains("declares 'properties.subnets' itself");
    }
}
