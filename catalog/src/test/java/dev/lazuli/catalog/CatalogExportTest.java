package dev.lazuli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value.ObjectValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogExportTest {
    private final Catalog catalog = Catalog.of(Samples.all());

    private static final String TREE = """
            provider Microsoft.Tree
            type Tree/Oak Microsoft.Tree/oaks 2024-01-01
              alias Wood/Oak
              file tree.json
              name fixed=default
              path /providers/Microsoft.Tree/oaks/default
              put Oaks_Put 201,200 async=location
              body Branch
              result Oak
            shape Branch discriminator kind
              | thin Twig
              | thick "Thick Branch"
              kind string required
              branches Branch[]
              byName Leaf{}[]
              grid Leaf[][]
            shape Twig variant-of Branch
              kind string required
              branches Branch[]
              leaf Leaf
            shape "Thick Branch" variant-of Branch
              kind string required
              next Branch
            shape Leaf additional Vein
              colour enum(green, ...) = "green"
            shape Vein
              width int32(enum(1, 2))[]
              other string write-only secret create-only -> Microsoft.Tree/oaks
            shape Oak
              kind string read-only
              age number read-only
            """;

    private ObjectValue line(Catalog of, String type) {
        var line = new CatalogExport(of).line(of.require(type));
        assertThat(line).doesNotContain("\n");
        return Json.readObject(line.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> paths(ObjectValue line, String rows) {
        return line.array(rows).stream()
                .map(row -> ((ObjectValue) row).text("path").orElseThrow())
                .toList();
    }

    @Test
    void pathsNameItemsMapValuesAndVariants() {
        var line = line(Catalog.of(List.of(CatalogText.read(TREE))), "Tree/Oak");
        assertThat(paths(line, "properties"))
                .containsExactly(
                        "kind",
                        "branches",
                        "byName",
                        "byName[]{}.colour",
                        "byName[]{}{}.width",
                        "byName[]{}{}.other",
                        "grid",
                        "grid[][].colour",
                        "grid[][]{}.width",
                        "grid[][]{}.other",
                        "<thin>.leaf",
                        "<thin>.leaf.colour",
                        "<thin>.leaf{}.width",
                        "<thin>.leaf{}.other",
                        "<thick>.next");
        assertThat(paths(line, "outputs")).containsExactly("age");
    }

    @Test
    void aRowHasAllFlags() {
        var line = line(Catalog.of(List.of(CatalogText.read(TREE))), "Tree/Oak");
        var rows = line.array("properties").stream().map(Json::show).collect(Collectors.toCollection(ArrayList::new));
        assertThat(rows.get(3))
                .isEqualTo("{\"path\":\"byName[]{}.colour\",\"type\":\"string\",\"required\":false,\"readOnly\":false,"
                        + "\"writeOnly\":false,\"createOnly\":false,\"secret\":false,\"enum\":[\"green\"],"
                        + "\"enumOpen\":true,\"references\":[],\"default\":\"green\"}");
        assertThat(rows.get(4)).contains("\"type\":\"array\"").contains("\"enum\":[\"1\",\"2\"],\"enumOpen\":false");
        assertThat(rows.get(5))
                .contains("\"writeOnly\":true,\"createOnly\":true,\"secret\":true")
                .contains("\"references\":[\"Microsoft.Tree/oaks\"]");
    }

    @Test
    void theHeadSaysWhereATypeLives() {
        var line = line(Catalog.of(List.of(CatalogText.read(TREE))), "Tree/Oak")
                .without("properties")
                .without("outputs");
        assertThat(Json.pretty(line)).isEqualTo("""
                        {
                          "type" : "Tree/Oak",
                          "armType" : "Microsoft.Tree/oaks",
                          "apiVersion" : "2024-01-01",
                          "scopes" : [
                            "tenant"
                          ],
                          "path" : "/providers/Microsoft.Tree/oaks/default",
                          "paths" : [
                            "/providers/Microsoft.Tree/oaks/default"
                          ],
                          "parent" : null,
                          "fixedName" : "default",
                          "aliases" : [
                            "Wood/Oak"
                          ],
                          "specification" : "tree.json",
                          "operations" : [
                            {
                              "kind" : "put",
                              "method" : "PUT",
                              "path" : "/providers/Microsoft.Tree/oaks/default",
                              "id" : "Oaks_Put",
                              "successCodes" : [
                                200,
                                201
                              ],
                              "longRunning" : true,
                              "finalStateVia" : "location",
                              "paged" : false
                            }
                          ]
                        }""");
    }

    @Test
    void aDefinitionThatRepeatsOnItsOwnPathIsCut() {
        var paths = paths(line(catalog, "Compute/RestorePointCollection"), "properties");
        assertThat(paths)
                .contains("properties.restorePoints[].collection")
                .doesNotContain("properties.restorePoints[].collection.location");
    }

    @Test
    void variantsOfTheSampleHaveTheirOwnPropertiesOnly() {
        assertThat(paths(line(catalog, "Compute/Disk"), "properties"))
                .contains(
                        "properties.encryptionSettings",
                        "properties.encryptionSettings.encryptionKind",
                        "properties.encryptionSettings<customer managed>.keyName")
                .doesNotContain("properties.encryptionSettings<platform>.encryptionKind");
    }
}
