package dev.lazuli.apigen;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variants of a discriminated shape, those of its variants included. */
final class Variants {
    private Variants() {}

    static List<Shape> of(Catalog catalog, String namespace, Shape base) {
        var found = new LinkedHashMap<String, Shape>();
        collect(catalog, namespace, base, found);
        found.remove(base.name());
        return List.copyOf(found.values());
    }

    private static void collect(Catalog catalog, String namespace, Shape base, Map<String, Shape> found) {
        base.discriminator()
                .ifPresent(discriminator -> discriminator.variants().values().forEach(name -> {
                    if (!found.containsKey(name)) {
                        var shape = catalog.shape(namespace, name);
                        found.put(name, shape);
                        collect(catalog, namespace, shape, found);
                    }
                }));
    }
}
