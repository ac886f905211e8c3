package dev.lazuli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.model.Json;
import dev.lazuli.model.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandsTest {
    private static final String SPECIFICATION = """
            {"swagger": "2.0", "info": {"title": "Things", "version": "2024-01-01"}, "host": "management.azure.com",
             "paths": {"/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Things/things/{thingName}":
               {"put": {"operationId": "Things_CreateOrUpdate",
                 "parameters": [
                   {"name": "subscriptionId", "in": "path", "required": true, "type": "string"},
                   {"name": "resourceGroupName", "in": "path", "required": true, "type": "string"},
                   {"name": "thingName", "in": "path", "required": true, "type": "string"},
                   {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Thing"}}],
                 "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Thing"}}}}}},
             "definitions": {"Thing": {"properties": {"location": {"type": "string"}}}}}
            """;

    @TempDir
    Path folder;

    private static Value.ObjectValue json(String text) {
        return Json.readObject(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path specifications() throws IOException {
        var versions = folder.resolve("specs/specification/things/resource-manager/Microsoft.Things/stable/2024-01-01");
        Files.createDirectories(versions);
        Files.writeString(versions.resolve("things.json"), SPECIFICATION);
        return folder.resolve("specs");
    }

    @Test
    void theListShowsEveryTypeWithItsVersion() {
        var types = Catalog.embedded().entries();

        assertThat(Run.in(folder, "catalog", "list").out().lines()).hasSize(types.size());
        assertThat(json(Run.in(folder, "catalog", "list", "--json").out()).array("types"))
                .hasSize(types.size())
                .allSatisfy(
                        type -> assertThat(((Value.ObjectValue) type).members().keySet())
                                .containsExactly("type", "armType", "apiVersion"));
    }

    @Test
    void theExportIsALineForEachType() {
        var lines = Run.in(folder, "catalog", "export", "--json").out().lines().toList();

        assertThat(lines).hasSize(Catalog.embedded().types().size());
        assertThat(json(lines.getFirst()).members().keySet())
                .contains("type", "armType", "apiVersion", "scopes", "path", "parent", "operations", "properties");
    }

    @Test
    void aTypeIsExportedByAnyOfItsNames() {
        var byName = Run.in(folder, "catalog", "export", "compute/disk").out();

        assertThat(byName).contains("\"armType\":\"Microsoft.Compute/disks\"").endsWith("}\n");
        assertThat(Run.in(folder, "catalog", "export", "Microsoft.Compute/disks")
                        .out())
                .isEqualTo(byName);
    }

    @Test
    void anImportWritesAFileForEachProviderAndSaysWhatItRead() throws IOException {
        specifications();

        var run = Run.in(folder, "catalog", "import", "--specs", "specs", "-o", "catalog", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(json(run.out()).get("types")).contains(Value.number(1));
        assertThat(folder.resolve("catalog/Microsoft.Things.txt"))
                .content()
                .contains("Microsoft.Things/things 2024-01-01")
                .doesNotContain("description");
    }

    @Test
    void aSecondImportReplacesTheCatalogAndLeavesNothingBeside() throws IOException {
        specifications();
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/Microsoft.Old.txt"), "provider Microsoft.Old\n");

        assertThat(Run.in(folder, "catalog", "import", "--specs", "specs", "-o", "catalog")
                        .code())
                .isEqualTo(ExitCode.OK);

        assertThat(folder.resolve("catalog")).isDirectoryNotContaining("glob:**Old.txt");
        assertThat(folder).isDirectoryNotContaining("glob:**.{new,old}");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsNotReplaced() throws IOException {
        specifications();
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/thesis.doc"), "years of work");

        var run = Run.in(folder, "catalog", "import", "--specs", "specs", "-o", "home");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("'thesis.doc', which is no file of a catalog");
        assertThat(folder.resolve("home/thesis.doc")).hasContent("years of work");
    }

    @Test
    void aProviderThatIsNotThereIsSaid() throws IOException {
        specifications();

        assertThat(Run.in(folder, "catalog", "import", "--specs", "specs", "-o", "c", "--provider", "Microsoft.Thing")
                        .err())
                .contains("no resource type of Microsoft.Thing was found");
        assertThat(folder.resolve("c")).doesNotExist();
    }
}
