package dev.lazuli.apigen;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogText;
import dev.lazuli.catalog.ProviderCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A catalog that is small enough to read, with one of each case that the generator knows. */
final class Sample {
    private Sample() {}

    static Catalog catalog() {
        return Catalog.of(List.of(provider("Microsoft.Resources"), provider("Sample.Shop")));
    }

    private static ProviderCatalog provider(String namespace) {
        try {
            return CatalogText.read(Files.readString(resource("/sample/" + namespace + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path resource(String name) {
        try {
            return Path.of(java.util.Objects.requireNonNull(Sample.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
