package dev.lazuli.catalog;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The variants of a discriminated shape. */
final class Variants {
    private final Catalog catalog;
    private final String namespace;

    Variants(Catalog catalog, String namespace) {
        this.catalog = catalog;
        this.namespace = namespace;
    }

    /** Returns the variant that a discriminator's value names, without case; a variant may have variants itself. */
    Optional<Shape> of(Shape base, String value) {
        return of(base, value, new HashSet<>());
    }

    private Optional<Shape> of(Shape base, String value, Set<String> seen) {
        if (base.discriminator().isEmpty() || !seen.add(base.name())) {
            return Optional.empty();
        }
        var variants = base.discriminator().get().variants();
        for (var variant : variants.entrySet()) {
            if (variant.getKey().equalsIgnoreCase(value)) {
                return Optional.of(catalog.shape(namespace, variant.getValue()));
            }
        }
        for (var variant : variants.values()) {
            var deeper = of(catalog.shape(namespace, variant), value, seen);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /** Returns whether a variant of a shape has a property, for an object that does not say which variant it is. */
    boolean mention(Shape base, String property) {
        return base.discriminator().isPresent()
                && base.discriminator().get().variants().values().stream()
                        .anyMatch(variant -> catalog.shape(namespace, variant)
                                .property(property)
                                .isPresent());
    }
}
