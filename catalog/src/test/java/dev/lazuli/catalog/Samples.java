package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The hand-written catalog files in {@code src/test/resources/sample}. */
final class Samples {
    static final List<String> NAMESPACES = List.of("Microsoft.Compute", "Microsoft.Network", "Microsoft.Resources");

    private Samples() {}

    static List<ProviderCatalog> all() {
        return NAMESPACES.stream().map(Samples::provider).toList();
    }

    static ProviderCatalog provider(String namespace) {
        return CatalogText.read(text(namespace), namespace + ".txt");
    }

    /** Returns providers as they are after packing, without files. */
    static PackedData packed(List<ProviderCatalog> providers) {
        var files = PackedData.write(providers);
        return new PackedData(name -> requireNonNull(files.get(name)));
    }

    static String text(String namespace) {
        try (var in = Samples.class.getResourceAsStream("/sample/" + namespace + ".txt")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
