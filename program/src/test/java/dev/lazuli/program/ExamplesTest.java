package dev.lazuli.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.stack.StackTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    /** The tests of a module run in its folder. */
    private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling("");

    @ParameterizedTest
    @CsvSource({
        "examples/restore-points, backup, 7",
        "examples/web-app-with-database, shop, 10",
        "benchmarks/thousand-networks, scale, 1001",
    })
    void an_example_declares_its_resources(String example, String stack, int resources, @TempDir Path copy)
            throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(example))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }

        var declaration = Program.load(copy, StackTarget.NONE, System.err);

        assertThat(declaration.stack()).isEqualTo(stack);
        assertThat(declaration.resources()).hasSize(resources);
    }
}
