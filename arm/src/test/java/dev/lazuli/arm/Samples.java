package dev.lazuli.arm;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogText;
import dev.lazuli.catalog.ProviderCatalog;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value.ObjectValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small catalog, and resources as a program declares them. */
final class Samples {
    static final String NETWORKS =
            FakeAzure.SUBSCRIPTION + "/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/";

    private Samples() {}

    static Catalog catalog() {
        return Catalog.of(List.of(provider("network.txt"), provider("resources.txt")));
    }

    private static ProviderCatalog provider(String file) {
        try (var in = Samples.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return CatalogText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DeclaredResource declared(String id, String body) {
        return declared(id, Script.json(body));
    }

    static DeclaredResource declared(String id, ObjectValue body) {
        return new DeclaredResource(
                ResourceId.parse(id),
                TypeName.parse("Sample/Type"),
                Optional.empty(),
                body,
                false,
                Set.of(),
                Optional.empty(),
                Map.of());
    }
}
