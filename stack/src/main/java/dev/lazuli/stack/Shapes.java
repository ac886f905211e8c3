package dev.lazuli.stack;

import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import java.util.Optional;

/** Looks through lists and maps. */
final class Shapes {
    private Shapes() {}

    /** Returns the shape of the objects that a property holds: itself, in a list, or in a map. */
    static Optional<String> of(SchemaType type) {
        return switch (type) {
            case ObjectType(var shape) -> Optional.of(shape);
            case ArrayType list -> of(list.item());
            case MapType(var value) -> of(value);
            default -> Optional.empty();
        };
    }

    /** Returns whether values are texts, numbers or booleans. */
    static boolean scalar(SchemaType type) {
        return type instanceof StringType || type instanceof NumberType || type instanceof BooleanType;
    }
}
