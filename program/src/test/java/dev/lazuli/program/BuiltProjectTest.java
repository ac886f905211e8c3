package dev.lazuli.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.stack.StackTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltProjectTest {
    private static final String SOURCE = """
        package example;

        import dev.lazuli.azure.Azure;
        import dev.lazuli.stack.Stack;

        public class Shop implements Stack {
            public void declare() {
                Azure.stack("built").resources().resourceGroup("rg", g -> g.location("norwayeast"));
            }
        }
        """;

    @Test
    void a_stack_of_a_Maven_project_is_found_in_its_classes(@TempDir Path project) throws IOException {
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        compile(project, project.resolve("target/classes"));

        var declaration = Program.load(project, StackTarget.NONE, System.err);

        assertThat(declaration.stack()).isEqualTo("built");
        assertThat(declaration.resources().getFirst().location().orElseThrow()).hasToString("Shop.java:8");
    }

    @Test
    void a_stack_is_found_in_a_jar(@TempDir Path folder) throws IOException {
        var classes = folder.resolve("classes");
        compile(folder, classes);
        var jar = folder.resolve("shop.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("example/Shop.class"));
            Files.copy(classes.resolve("example/Shop.class"), out);
        }

        assertThat(Program.load(jar, StackTarget.NONE, System.err).stack()).isEqualTo("built");
    }

    private static void compile(Path folder, Path classes) throws IOException {
        var source = Files.createDirectories(folder.resolve("src")).resolve("Shop.java");
        Files.writeString(source, SOURCE);
        Files.createDirectories(classes);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var options = List.of("-d", classes.toString(), "-g", "-cp", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .isTrue();
        }
    }
}
