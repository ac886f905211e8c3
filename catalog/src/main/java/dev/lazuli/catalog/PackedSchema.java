package dev.lazuli.catalog;

import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import java.util.Map;
import java.util.Optional;

/** Types of values in the packed form: a tag, and what belongs to it. */
final class PackedSchema {
    private static final int PLAIN_STRING = 0;
    private static final int STRING = 1;
    private static final int NUMBER = 2;
    private static final int BOOLEAN = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int OBJECT = 6;
    private static final int ANY = 7;

    private final PackedShapes shapes;

    PackedSchema(PackedShapes shapes) {
        this.shapes = shapes;
    }

    SchemaType read(PackIn in) {
        var tag = in.number();
        return switch (tag) {
            case PLAIN_STRING -> StringType.PLAIN;
            case STRING ->
                new StringType(
                        in.optionalText(), in.optionalText(), in.optionalNumber(), in.optionalNumber(), choice(in));
            case NUMBER -> number(in);
            case BOOLEAN -> new BooleanType();
            case ARRAY -> new ArrayType(read(in), in.optionalNumber(), in.optionalNumber(), in.flag(), in.texts());
            case MAP -> new MapType(read(in));
            case OBJECT -> new ObjectType(in.text());
            case ANY -> new AnyType();
            default -> throw new IllegalStateException("packed type has tag " + tag);
        };
    }

    private NumberType number(PackIn in) {
        return new NumberType(
                in.flag(),
                in.optionalText(),
                in.optionalDecimal(),
                in.optionalDecimal(),
                in.flag(),
                in.flag(),
                in.optionalDecimal(),
                choice(in));
    }

    private Optional<Choice> choice(PackIn in) {
        return in.flag() ? Optional.of(shapes.choice(in.number())) : Optional.empty();
    }

    /** Writes types, and numbers the enumerations that they mention. */
    record Writer(Map<Choice, Integer> choices) {
        void write(SchemaType type, PackOut out) {
            switch (type) {
                case StringType string when string.equals(StringType.PLAIN) -> out.number(PLAIN_STRING);
                case StringType string -> string(string, out);
                case NumberType number -> number(number, out);
                case BooleanType _ -> out.number(BOOLEAN);
                case ArrayType array -> array(array, out);
                case MapType(var value) -> {
                    out.number(MAP);
                    write(value, out);
                }
                case ObjectType(var shape) -> {
                    out.number(OBJECT);
                    out.text(shape);
                }
                case AnyType _ -> out.number(ANY);
            }
        }

        private void string(StringType string, PackOut out) {
            out.number(STRING);
            out.optional(string.format(), out::text);
            out.optional(string.pattern(), out::text);
            out.optional(string.minLength());
            out.optional(string.maxLength());
            out.optional(string.choice(), choice -> out.number(number(choice)));
        }

        private void number(NumberType number, PackOut out) {
            out.number(NUMBER);
            out.flag(number.integer());
            out.optional(number.format(), out::text);
            out.optional(number.minimum(), minimum -> out.text(minimum.toString()));
            out.optional(number.maximum(), maximum -> out.text(maximum.toString()));
            out.flag(number.exclusiveMinimum());
            out.flag(number.exclusiveMaximum());
            out.optional(number.multipleOf(), factor -> out.text(factor.toString()));
            out.optional(number.choice(), choice -> out.number(number(choice)));
        }

        private void array(ArrayType array, PackOut out) {
            out.number(ARRAY);
            write(array.item(), out);
            out.optional(array.minItems());
            out.optional(array.maxItems());
            out.flag(array.unique());
            out.texts(array.identifiers());
        }

        private int number(Choice choice) {
            return choices.computeIfAbsent(choice, _ -> choices.size());
        }
    }
}
