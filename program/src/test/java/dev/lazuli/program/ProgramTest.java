package dev.lazuli.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.Json;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.SourceLocation;
import dev.lazuli.stack.StackTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final StackTarget TARGET = new StackTarget("11111111-1111-1111-1111-111111111111");
    private static final String SEED = """
        import module lazuli.azure;

        void main() {
            var azure = Azure.stack("backup");
            var group = azure.resources().resourceGroup("myResourceGroup", g -> g.location("norwayeast"));
            var vm = azure.compute().virtualMachine("myVM", group).existing();
            azure.compute().restorePointCollection("myRestorePointCollection", group, c -> c
                    .location("norwayeast")
                    .source(s -> s.id(vm))
                    .tag("myTag1", "tagValue1"));
        }
        """;

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Declaration load() {
        try (var out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            return Program.load(folder, TARGET, out);
        }
    }

    private List<Problem> problems() {
        return catchThrowableOfType(ProblemsException.class, this::load).problems();
    }

    private ProgramTest file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProgramTest statements(String... statements) {
        return file("Infra.java", """
            import module lazuli.azure;
            void main() {
            var azure = Azure.stack("test");
            var group = azure.resources().resourceGroup("rg", g -> g.location("norwayeast"));
            """ + String.join("\n", statements) + "\n}\n");
    }

    @Test
    void the_example_of_the_design_declares_three_resources() {
        var declaration = file("Infra.java", SEED).load();

        assertThat(declaration.stack()).isEqualTo("backup");
        assertThat(declaration.resources())
                .extracting(resource -> resource.type() + " " + resource.existing() + " "
                        + resource.location().orElseThrow())
                .containsExactly(
                        "Resources/ResourceGroup false Infra.java:5",
                        "Compute/VirtualMachine true Infra.java:6",
                        "Compute/RestorePointCollection false Infra.java:7");
        var group = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/myResourceGroup";
        var collection = declaration.resources().getLast();
        assertThat(collection.id())
                .hasToString(group + "/providers/Microsoft.Compute/restorePointCollections/myRestorePointCollection");
        assertThat(Json.show(collection.body()))
                .isEqualTo("{\"location\":\"norwayeast\",\"properties\":{\"source\":{\"id\":\"" + group
                        + "/providers/Microsoft.Compute/virtualMachines/myVM\"}},\"tags\":{\"myTag1\":\"tagValue1\"}}");
        assertThat(collection.lines())
                .containsEntry(new PropertyPath("properties.source.id"), new SourceLocation("Infra.java", 9))
                .containsEntry(new PropertyPath("tags.myTag1"), new SourceLocation("Infra.java", 10));
    }

    @Test
    void a_loop_declares_a_thousand() {
        statements("for (var i = 0; i < 1000; i++) azure.network().virtualNetwork(\"net\" + i, group);");

        assertThat(load().resources()).hasSize(1001);
    }

    @Test
    void several_files_are_one_program() {
        file("Names.java", "class Names { static String group() { return \"shared\"; } }");
        file("Infra.java", """
            import module lazuli.azure;
            static void main(String[] args) {
                Azure.stack("test").resources().resourceGroup(Names.group());
            }
            """);

        assertThat(load().resources().getFirst().id().name()).isEqualTo("shared");
    }

    @Test
    void what_the_catalog_does_not_know_goes_through_the_door() {
        statements("azure.resource(\"Microsoft.Foo/bars@2024-01-01\", \"b\", group,"
                + " \"{\\\"a\\\":[1]}\").dependsOn(group);");

        var bar = load().resources().getLast();
        assertThat(bar.id().text()).endsWith("/resourceGroups/rg/providers/Microsoft.Foo/bars/b");
        assertThat(bar.type()).hasToString("Foo/Bars");
        assertThat(bar.apiVersion().orElseThrow()).hasToString("2024-01-01");
        assertThat(Json.show(bar.body())).isEqualTo("{\"a\":[1]}");
        assertThat(bar.dependsOn())
                .containsExactly(load().resources().getFirst().id());
    }

    @Test
    void what_it_prints_goes_where_the_caller_wants() {
        statements("IO.println(\"hello\");").load();

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("hello\n");
    }

    @Nested
    class Compiled_classes {
        @Test
        void are_kept_until_a_file_changes() throws IOException {
            file("Infra.java", SEED).load();
            var kept = kept();
            load();
            assertThat(kept()).isEqualTo(kept);

            file("Infra.java", SEED.replace("norwayeast", "uksouth"));
            assertThat(Json.show(load().resources().getFirst().body())).contains("uksouth");
            assertThat(kept()).isNotEqualTo(kept).hasSize(1);
        }

        @Test
        void are_made_again_where_they_are_damaged() throws IOException {
            file("Infra.java", SEED).load();
            var bytes = Files.readAllBytes(kept().getFirst());
            bytes[bytes.length / 2] ^= 1;
            Files.write(kept().getFirst(), bytes);

            assertThat(load().resources()).hasSize(3);
            Files.write(kept().getFirst(), new byte[] {1, 2, 3});
            assertThat(load().resources()).hasSize(3);
        }

        private List<Path> kept() throws IOException {
            try (var files = Files.list(folder.resolve(".lazuli/cache"))) {
                return files.toList();
            }
        }
    }

    @Nested
    class A_program_that_does_not_compile {
        @Test
        void shows_an_unknown_property_as_the_compiler_does() {
            var problem = statements("azure.compute().disk(\"d\", group, d -> d", "    .locatoin(\"x\"));")
                    .problems()
                    .getFirst();

            assertThat(problem.location()).contains(new SourceLocation("Infra.java", 6));
            assertThat(problem.what())
                    .startsWith("cannot find symbol\n    .locatoin(\"x\"));\n    ^\n")
                    .contains("symbol:   method locatoin(String)");
        }

        @Test
        void is_one_with_a_missing_parent() {
            assertThat(statements("azure.compute().disk(\"d\");")
                            .problems()
                            .getFirst()
                            .what())
                    .startsWith("no suitable method found for disk(String)");
        }

        @Test
        void is_one_with_the_wrong_parent() {
            assertThat(statements("azure.network().subnet(\"s\", group);")
                            .problems()
                            .getFirst()
                            .what())
                    .contains("ResourceGroup cannot be converted to VirtualNetwork");
        }

        @Test
        void is_one_that_sets_what_can_only_be_read() {
            assertThat(statements("azure.compute().disk(\"d\", group, d -> d.timeCreated(\"now\"));")
                            .problems()
                            .getFirst()
                            .what())
                    .contains("method timeCreated in interface Disk cannot be applied to given types");
        }

        @Test
        void shows_all_errors_at_once() {
            assertThat(statements("int a = \"\";", "int b = \"\";").problems()).hasSize(2);
        }
    }

    @Nested
    class A_mistake_of_the_program {
        @Test
        void is_shown_at_its_line() {
            var problem = statements("String[] none = {};", "azure.compute().disk(none[0], group);")
                    .problems()
                    .getFirst();

            assertThat(problem.location()).contains(new SourceLocation("Infra.java", 6));
            assertThat(problem.what()).startsWith("the program fails with ArrayIndexOutOfBoundsException: Index 0");
        }

        @Test
        void is_shown_with_all_others() {
            statements(
                    "String none = null;",
                    "azure.compute().disk(none, group);",
                    "azure.compute().disk(\"d\", group, d -> d.location(none));",
                    "azure.compute().disk(\"e\", group, d -> d.location(\"x\").apiVersion(\"1999-01-01\"));",
                    "azure.compute().disk(\"f\", group, d -> d.location(\"x\")).existing();",
                    "azure.resource(\"Microsoft.Foo/bars\", \"b\", group, \"[]\");",
                    "Secret.env(\"LAZULI_NO_SUCH_VARIABLE\");");

            assertThat(problems())
                    .extracting(problem -> problem.location().map(SourceLocation::line) + " " + problem.what())
                    .satisfiesExactly(
                            text -> assertThat(text).isEqualTo("Optional[6] the name of a resource is null"),
                            text -> assertThat(text).isEqualTo("Optional[7] it is set to null"),
                            text -> assertThat(text).startsWith("Optional[8] unknown API version '1999-01-01'"),
                            text -> assertThat(text)
                                    .isEqualTo("Optional[10] 'Microsoft.Foo/bars' is not in the catalog,"
                                            + " and no API version is given"),
                            text -> assertThat(text).isEqualTo("Optional[10] the body is no JSON object"),
                            text -> assertThat(text)
                                    .isEqualTo(
                                            "Optional[11] environment variable 'LAZULI_NO_SUCH_VARIABLE' is not set"),
                            text -> assertThat(text)
                                    .isEqualTo("Optional[9] 'location' is set on a resource that is only referred to"));
        }

        @Test
        void is_a_second_stack() {
            assertThat(statements("Azure.stack(\"other\");")
                            .problems()
                            .getFirst()
                            .what())
                    .isEqualTo("a second stack 'other' beside 'test'");
        }

        @Test
        void is_no_stack_at_all() {
            assertThat(file("Infra.java", "void main() {}")
                            .problems()
                            .getFirst()
                            .what())
                    .isEqualTo("the program declares no stack");
        }
    }

    @Nested
    class No_program {
        @Test
        void is_an_empty_folder() {
            assertThat(problems().getFirst().what()).startsWith("no program in '");
        }

        @Test
        void is_several_files_of_which_none_begins() {
            assertThat(file("A.java", "")
                            .file("B.java", "")
                            .problems()
                            .getFirst()
                            .what())
                    .startsWith("several source files in '");
        }

        @Test
        void is_a_class_without_main() {
            var problem = file("Infra.java", "class Infra {}").problems().getFirst();

            assertThat(problem.location()).isEqualTo(Optional.of(new SourceLocation("Infra.java", 0)));
            assertThat(problem.what()).isEqualTo("no method main");
        }

        @Test
        void is_a_project_that_was_not_built() {
            assertThat(file("pom.xml", "<project/>").problems().getFirst().what())
                    .endsWith("has not been built");
        }
    }
}
