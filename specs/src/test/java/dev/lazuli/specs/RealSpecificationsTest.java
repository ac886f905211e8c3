package dev.lazuli.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.catalog.CatalogText;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.ProviderCatalog;
import dev.lazuli.catalog.Scope;
import dev.lazuli.catalog.Shape;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the real specifications of all providers, once. */
class RealSpecificationsTest {
    private static final Options.Pin PIN = Options.Pin.parse("Microsoft.Compute@2021-07-01");

    private static Import read = new Import(List.of(), List.of(), 0, 0, Map.of());

    @BeforeAll
    static void readAll() {
        var options = new Options(Set.of(), List.of(PIN), false);
        read = SpecificationReader.read(Shared.path("azure-specs"), options, _ -> {});
    }

    @Test
    void everyTypeOfEveryProviderIsRead() {
        assertThat(read.files()).isEqualTo(1_220);
        assertThat(read.types()).isGreaterThanOrEqualTo(2_123);
        assertThat(read.providers()).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void nothingIsLeftOutButWhatIsNoResource() {
        assertThat(read.skipped().keySet()).allMatch(reason -> reason.startsWith("PUT on no resource"));
        assertThat(read.problems()).hasSizeLessThan(100);
    }

    @Test
    void everyShapeThatIsNamedIsThere() {
        for (var provider : read.providers()) {
            var named = new HashSet<String>();
            provider.types().forEach(type -> {
                type.body().ifPresent(named::add);
                type.result().ifPresent(named::add);
            });
            provider.shapes().values().forEach(shape -> {
                shape.properties().forEach(property -> named.addAll(Schemas.shapes(property.type())));
                shape.discriminator().ifPresent(it -> named.addAll(it.variants().values()));
                shape.variantOf().ifPresent(named::add);
            });
            assertThat(provider.shapes().keySet()).as(provider.namespace()).containsAll(named);
        }
    }

    @Test
    void everyNameMeansOneType() {
        for (var provider : read.providers()) {
            var meant = new HashMap<TypeName, String>();
            for (var type : provider.types()) {
                var key = type.armType().key() + type.fixedName();
                assertThat(meant.putIfAbsent(type.name(), key)).isIn(null, key);
                type.aliases()
                        .forEach(alias ->
                                assertThat(meant.putIfAbsent(alias, key)).isIn(null, key));
            }
        }
    }

    @Test
    void theTextOfACatalogGivesItBack() {
        for (var provider : read.providers()) {
            assertThat(CatalogText.read(CatalogText.write(provider))).isEqualTo(provider);
        }
    }

    @Test
    void aRestorePointCollectionLiesInAResourceGroupAndHoldsRestorePoints() {
        var collection = type("Compute/RestorePointCollection", "2021-07-01");
        assertThat(collection.scopes()).containsExactly(Scope.RESOURCE_GROUP);
        assertThat(collection.parent()).isEmpty();
        assertThat(collection.operations(Kind.LIST)).hasSize(2);
        var point = type("Compute/RestorePoint", "2021-07-01");
        assertThat(point.parent()).contains(new ResourceType("Microsoft.Compute/restorePointCollections"));
        var source = shape(
                        "Microsoft.Compute",
                        "RestorePointCollectionProperties@2021-07-01",
                        "RestorePointCollectionProperties")
                .property("source")
                .orElseThrow();
        assertThat(source.references()).contains(new ResourceType("Microsoft.Compute/virtualMachines"));
    }

    @Test
    void aSubnetBelongsToAVirtualNetwork() {
        var subnet = type("Network/Subnet", "");
        assertThat(subnet.armType()).isEqualTo(new ResourceType("Microsoft.Network/virtualNetworks/subnets"));
        assertThat(subnet.parent()).contains(new ResourceType("Microsoft.Network/virtualNetworks"));
        assertThat(subnet.body()).contains("Subnet");
    }

    @Test
    void resourceGroupsAndExtensionsHaveTheirScopes() {
        assertThat(type("Resources/ResourceGroup", "").scopes()).containsExactly(Scope.SUBSCRIPTION);
        assertThat(type("Authorization/RoleAssignment", "").scopes()).contains(Scope.EXTENSION);
    }

    @Test
    void typesHaveTheNamesUnderWhichPeopleKnowThem() throws IOException {
        var paths = new HashMap<String, Set<TypeName>>();
        for (var provider : read.providers()) {
            for (var type : provider.types()) {
                type.paths().forEach(path -> {
                    var names = paths.computeIfAbsent(TypePath.key(path.text()), _ -> new HashSet<>());
                    names.add(type.name());
                    names.addAll(type.aliases());
                });
            }
        }
        var known = 0;
        var rows = Files.readAllLines(Shared.path("names/grucloud-azure-types.csv"));
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split(",", 4);
            var names = paths.get(TypePath.key(cells[3]));
            if (names != null) {
                known++;
                assertThat(names).contains(new TypeName(cells[0], cells[1]));
            }
        }
        System.out.println(
                known + " of " + (rows.size() - 1) + " known names are names or aliases; the others have no PUT");
        assertThat(known).isGreaterThanOrEqualTo(247);
    }

    private static CatalogType type(String name, String version) {
        return read.providers().stream()
                .flatMap(provider -> provider.types().stream())
                .filter(type -> type.name().equals(TypeName.parse(name)))
                .filter(type -> version.isEmpty() || type.apiVersion().equals(ApiVersion.parse(version)))
                .findFirst()
                .orElseThrow();
    }

    private static Shape shape(String namespace, String... names) {
        var shapes = read.providers().stream()
                .filter(provider -> provider.namespace().equals(namespace))
                .map(ProviderCatalog::shapes)
                .findFirst()
                .orElseThrow();
        return java.util.Arrays.stream(names)
                .filter(shapes::containsKey)
                .map(shapes::get)
                .findFirst()
                .orElseThrow();
    }
}
