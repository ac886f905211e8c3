package dev.lazuli.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.catalog.CatalogText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code golden} holds specifications, and in {@code expected.txt} what is read of them. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/lazuli/specs/golden");

    static Stream<String> cases() throws IOException {
        try (var folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatIsExpected(String name) throws IOException {
        var folder = GOLDEN.resolve(name);
        assertThat(actual(folder)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    static String actual(Path folder) throws IOException {
        var pins = folder.resolve("pins.txt");
        var options = new Options(
                Set.of(),
                Files.exists(pins)
                        ? Files.readAllLines(pins).stream()
                                .map(Options.Pin::parse)
                                .toList()
                        : List.of(),
                false);
        var read = SpecificationReader.read(folder, options, _ -> {});
        var text = new StringBuilder();
        read.providers()
                .forEach(provider -> text.append(CatalogText.write(provider)).append('\n'));
        text.append(read.files()).append(" files, ").append(read.types()).append(" types\n");
        read.problems().forEach(problem -> text.append(problem).append('\n'));
        read.skipped()
                .forEach((reason, count) ->
                        text.append(count).append(' ').append(reason).append('\n'));
        return text.toString();
    }
}
