package dev.lazuli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final String GROUP =
            "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/";

    static final List<ProviderCatalog> PROVIDERS = List.of(
            new ProviderCatalog(
                    "Microsoft.Web",
                    List.of(
                            type("Web/Site", "Microsoft.Web/sites", "2022-09-01", ""),
                            type("Web/SiteAppSettings", "Microsoft.Web/sites/config", "2022-09-01", "appsettings"),
                            type("Web/SiteLogs", "Microsoft.Web/sites/config", "2022-09-01", "logs")),
                    Map.of("Site", new Shape("Site", List.of(), Optional.empty(), Optional.empty(), Optional.empty()))),
            new ProviderCatalog(
                    "Microsoft.Compute",
                    List.of(
                            type("Compute/Disk", "Microsoft.Compute/disks", "2021-07-01", ""),
                            type("Compute/Disk", "Microsoft.Compute/disks", "2024-03-02", ""),
                            type("Compute/Disk", "Microsoft.Compute/disks", "2024-09-01-preview", "")),
                    Map.of()));

    private final Catalog catalog = catalog();

    Catalog catalog() {
        return Catalog.of(PROVIDERS);
    }

    private static CatalogType type(String name, String armType, String version, String fixedName) {
        return new CatalogType(
                TypeName.parse(name),
                name.equals("Compute/Disk") ? List.of(TypeName.parse("Storage/ManagedDisk")) : List.of(),
                ResourceType.parse(armType),
                ApiVersion.parse(version),
                List.of(new PathTemplate("/subscriptions/{subscriptionId}/providers/" + armType + "/{name}")),
                Optional.of(fixedName).filter(text -> !text.isEmpty()),
                NameRule.ANY,
                Optional.empty(),
                List.of(),
                Optional.of("Site"),
                Optional.empty(),
                "specification.json");
    }

    private String found(String reference) {
        return catalog.find(reference)
                .map(type -> type.name() + "@" + type.apiVersion())
                .orElse("nothing");
    }

    @Test
    void findsByShortNameAliasAndArmTypeWithoutCase() {
        assertThat(found("compute/disk")).isEqualTo("Compute/Disk@2024-03-02");
        assertThat(found("Storage/ManagedDisk")).isEqualTo("Compute/Disk@2024-03-02");
        assertThat(found("microsoft.compute/DISKS")).isEqualTo("Compute/Disk@2024-03-02");
    }

    @Test
    void findsPinnedVersions() {
        assertThat(found("Compute/Disk@2021-07-01")).isEqualTo("Compute/Disk@2021-07-01");
        assertThat(found("Microsoft.Compute/disks@2024-09-01-PREVIEW")).isEqualTo("Compute/Disk@2024-09-01-preview");
        assertThat(found("Compute/Disk@2000-01-01")).isEqualTo("nothing");
    }

    @Test
    void listsDefaultsByNameAndNamespacesInOrder() {
        assertThat(catalog.types())
                .extracting(type -> type.name() + "@" + type.apiVersion())
                .containsExactly(
                        "Compute/Disk@2024-03-02",
                        "Web/Site@2022-09-01",
                        "Web/SiteAppSettings@2022-09-01",
                        "Web/SiteLogs@2022-09-01");
        assertThat(catalog.entries())
                .extracting(CatalogEntry::toString)
                .contains("CatalogEntry[name=Web/Site, armType=Microsoft.Web/sites, apiVersion=2022-09-01]")
                .hasSize(4);
        assertThat(catalog.namespaces()).containsExactly("Microsoft.Compute", "Microsoft.Web");
    }

    @Test
    void aFixedNameDecidesBetweenTypesOfOneArmType() {
        var config = "Microsoft.Web/sites/s/config/";
        assertThat(forId(config + "APPSETTINGS")).isEqualTo("Web/SiteAppSettings");
        assertThat(forId(config + "logs")).isEqualTo("Web/SiteLogs");
        assertThat(forId(config + "other")).isEqualTo("nothing");
        assertThat(forId("Microsoft.Web/sites/s")).isEqualTo("Web/Site");
        assertThat(found("Microsoft.Web/sites/config")).isEqualTo("nothing");
        assertThat(catalog.types(ResourceType.parse("microsoft.web/sites/config")))
                .hasSize(2);
    }

    private String forId(String id) {
        return catalog.forId(ResourceId.parse(GROUP + id), Optional.empty())
                .map(type -> type.name().toString())
                .orElse("nothing");
    }

    @Test
    void anIdIsLookedUpInTheVersionAskedFor() {
        var disk = ResourceId.parse(GROUP + "Microsoft.Compute/disks/d");
        assertThat(catalog.forId(disk, Optional.of(ApiVersion.parse("2021-07-01"))))
                .hasValueSatisfying(type -> assertThat(type.apiVersion().text()).isEqualTo("2021-07-01"));
        assertThat(catalog.forId(disk, Optional.of(ApiVersion.parse("2001-07-01"))))
                .isEmpty();
        assertThat(catalog.forId(ResourceId.TENANT, Optional.empty())).isEmpty();
    }

    @Test
    void whatIsUnknownIsReportedWithWhatIsNear() {
        assertProblem("Compute/Dsk", "unknown resource type 'Compute/Dsk' (did you mean 'Compute/Disk'?)");
        assertProblem(
                "Microsoft.Compute/disk",
                "unknown resource type 'Microsoft.Compute/disk'"
                        + " (did you mean 'Microsoft.Compute/disks' or 'Compute/Disk'?)");
        assertProblem(
                "Compute/Disk@2021-07-02",
                "unknown API version '2021-07-02' of Compute/Disk (known: 2021-07-01, 2024-03-02, 2024-09-01-preview)");
        assertProblem(
                "Microsoft.Web/sites/config",
                "'Microsoft.Web/sites/config' stands for several resource types"
                        + " (name one of Web/SiteAppSettings, Web/SiteLogs)");
    }

    private void assertProblem(String reference, String message) {
        assertThatThrownBy(() -> catalog.require(reference))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message);
    }

    @Test
    void shapesAreFoundByNamespaceWithoutCase() {
        assertThat(catalog.shape("microsoft.web", "Site").name()).isEqualTo("Site");
        assertThat(catalog.body(catalog.require("Web/Site"))).isPresent();
        assertThat(catalog.result(catalog.require("Web/Site"))).isEmpty();
        assertThatThrownBy(() -> catalog.shape("Microsoft.Web", "Nothing"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no shape 'Nothing' in Microsoft.Web");
    }
}
