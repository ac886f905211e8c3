package dev.lazuli.apigen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.StringType;

/** The Java types of texts, numbers and booleans. */
final class Scalars {
    private Scalars() {}

    static boolean is(SchemaType type) {
        return type instanceof StringType || type instanceof NumberType || type instanceof BooleanType;
    }

    /** Returns the type that a setter takes. */
    static TypeName primitive(SchemaType type) {
        return switch (type) {
            case BooleanType _ -> TypeName.BOOLEAN;
            case NumberType number when !number.integer() -> TypeName.DOUBLE;
            case NumberType number when number.format().filter("int32"::equals).isPresent() -> TypeName.INT;
            case NumberType _ -> TypeName.LONG;
            case StringType _ -> ClassName.get(String.class);
            default -> ClassName.get(Object.class);
        };
    }

    /** Returns the type that stands for it as a type argument. */
    static TypeName boxed(SchemaType type) {
        var primitive = primitive(type);
        return primitive.isPrimitive() ? primitive.box() : primitive;
    }
}
