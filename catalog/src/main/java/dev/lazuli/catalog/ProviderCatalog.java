package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is known of one resource provider: what one file of the catalog holds.
 *
 * @param namespace the provider's namespace, such as {@code Microsoft.Compute}
 * @param types its types, by name and then version
 * @param shapes the shapes of their bodies, by name
 */
public record ProviderCatalog(String namespace, List<CatalogType> types, Map<String, Shape> shapes) {
    public ProviderCatalog {
        requireNonNull(namespace, "namespace is null");
        types = List.copyOf(types);
        shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
        for (var type : types) {
            if (!type.armType().namespace().equalsIgnoreCase(namespace)) {
                throw new IllegalArgumentException(type.armType() + " is no type of " + namespace);
            }
        }
    }
}
