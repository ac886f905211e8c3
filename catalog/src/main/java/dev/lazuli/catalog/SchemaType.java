package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The type of a value in a body. */
public sealed interface SchemaType {
    /**
     * A text.
     *
     * @param format Swagger's {@code format}, such as {@code date-time}, {@code uuid}, {@code arm-id}, {@code password}
     * @param pattern the regular expression it must match, as the specification writes it (ECMAScript)
     * @param minLength in characters
     * @param maxLength in characters
     * @param choice the values it may have
     */
    record StringType(
            Optional<String> format,
            Optional<String> pattern,
            OptionalInt minLength,
            OptionalInt maxLength,
            Optional<Choice> choice)
            implements SchemaType {
        /** A text without constraints. */
        public static final StringType PLAIN = new StringType(
                Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    /**
     * A number.
     *
     * @param integer whether it must be whole
     * @param format Swagger's {@code format}, such as {@code int32}, {@code int64}, {@code float}, {@code unixtime}
     * @param minimum the least value
     * @param maximum the greatest value
     * @param exclusiveMinimum whether the least value itself is excluded
     * @param exclusiveMaximum whether the greatest value itself is excluded
     * @param multipleOf what it must be a multiple of
     * @param choice the values it may have, as JSON writes them
     */
    record NumberType(
            boolean integer,
            Optional<String> format,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            boolean exclusiveMinimum,
            boolean exclusiveMaximum,
            Optional<BigDecimal> multipleOf,
            Optional<Choice> choice)
            implements SchemaType {}

    /** True or false. */
    record BooleanType() implements SchemaType {}

    /**
     * A list.
     *
     * @param item the items' type
     * @param minItems the least number of items
     * @param maxItems the greatest number of items
     * @param unique whether no two items may be equal
     * @param identifiers {@code x-ms-identifiers}: the properties that tell items apart; {@code name} or {@code id} is
     *     usual, empty where the specification does not say
     */
    record ArrayType(
            SchemaType item, OptionalInt minItems, OptionalInt maxItems, boolean unique, List<String> identifiers)
            implements SchemaType {
        public ArrayType {
            requireNonNull(item, "item is null");
            identifiers = List.copyOf(identifiers);
        }
    }

    /**
     * Values by names that the user chooses: {@code additionalProperties}.
     *
     * @param value the values' type
     */
    record MapType(SchemaType value) implements SchemaType {}

    /**
     * An object with a shape of its provider.
     *
     * @param shape the shape's name within the provider
     */
    record ObjectType(String shape) implements SchemaType {}

    /** Anything: the specification does not say what, or says {@code object} and no more. */
    record AnyType() implements SchemaType {}

    /**
     * The values that a text or number may have.
     *
     * @param name the enumeration's name; empty where the specification gives none
     * @param values the values in the specification's order
     * @param open whether the service may know more: {@code modelAsString}
     */
    record Choice(Optional<String> name, List<String> values, boolean open) {
        public Choice {
            values = List.copyOf(values);
        }
    }
}
