package dev.lazuli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedDataTest {
    private static final Path COMMITTED = Path.of("src/main/catalog");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsAllThatTheModelCanSay(int seed) {
        var providers = List.of(new RandomCatalogs(seed).next());
        assertSame(providers, Samples.packed(providers));
    }

    @Test
    void theEmbeddedCatalogIsTheCommittedText() throws IOException {
        var providers = new ArrayList<ProviderCatalog>();
        if (Files.isDirectory(COMMITTED)) {
            try (var files = Files.list(COMMITTED)) {
                for (var file : files.sorted().toList()) {
                    providers.add(CatalogText.read(Files.readString(file), file.toString()));
                }
            }
        }
        assertSame(providers, PackedData.embedded());
    }

    @Test
    void packsAFolderAndReplacesWhatWasPackedBefore(@TempDir Path folder) throws IOException {
        var texts = Files.createDirectory(folder.resolve("texts"));
        var packed = Files.createDirectories(folder.resolve("classes/packed"));
        Files.writeString(packed.resolve("microsoft.gone.types"), "old");
        for (var namespace : Samples.NAMESPACES) {
            Files.writeString(texts.resolve(namespace + ".txt"), Samples.text(namespace));
        }
        CatalogPacker.main(new String[] {texts.toString(), packed.toString()});
        assertThat(packed.resolve("microsoft.gone.types")).doesNotExist();
        assertSame(Samples.all(), new PackedData(name -> bytes(packed.resolve(name))));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSame(List<ProviderCatalog> providers, PackedData packed) {
        var loaded = new LoadedData(providers);
        assertThat(packed.namespaces()).isEqualTo(loaded.namespaces());
        assertThat(packed.entries()).isEqualTo(loaded.entries());
        assertThat(packed.defaults()).isEqualTo(loaded.defaults());
        assertThat(packed.spellings()).containsExactlyInAnyOrderElementsOf(loaded.spellings());
        for (var provider : providers) {
            for (var type : provider.types()) {
                for (var name : LoadedData.names(type)) {
                    var key = name.toLowerCase(Locale.ROOT);
                    assertThat(packed.named(key)).isEqualTo(loaded.named(key)).contains(type);
                }
            }
            provider.shapes()
                    .forEach((name, shape) ->
                            assertThat(packed.shape(provider.namespace(), name)).hasValue(shape));
            assertThat(packed.shape(provider.namespace(), "no such shape")).isEmpty();
        }
    }
}
