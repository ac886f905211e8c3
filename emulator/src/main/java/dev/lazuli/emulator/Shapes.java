package dev.lazuli.emulator;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.model.Value.ObjectValue;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The catalog's shapes, each prepared once. Thread-safe. */
final class Shapes {
    private final Catalog catalog;
    private final ConcurrentMap<String, Fields> prepared = new ConcurrentHashMap<>();

    Shapes(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the fields of a shape, {@link Fields#UNKNOWN} where the provider has none of that name. */
    Fields named(String namespace, String shape) {
        var key = namespace + "/" + shape;
        var known = prepared.get(key);
        if (known == null) {
            known = prepare(namespace, shape);
            prepared.put(key, known);
        }
        return known;
    }

    private Fields prepare(String namespace, String shape) {
        try {
            return new Fields(namespace, catalog.shape(namespace, shape));
        } catch (NoSuchElementException e) {
            return Fields.UNKNOWN;
        }
    }

    /** Returns the fields of the variant that an object names, or the given ones. */
    Fields variant(Fields fields, ObjectValue object) {
        var base = fields;
        while (true) {
            var discriminator = base.discriminator();
            var value = discriminator.flatMap(by -> object.text(by.property()));
            if (discriminator.isEmpty() || value.isEmpty()) {
                return base;
            }
            var shape = discriminator.get().variants().get(value.get());
            if (shape == null || base.name().filter(shape::equals).isPresent()) {
                return base;
            }
            base = named(base.namespace(), shape);
        }
    }
}
