package dev.lazuli.specs;

import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.TextValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the schemas of texts and numbers. */
final class Primitives {
    private Primitives() {}

    static StringType string(Node schema) {
        var type = new StringType(
                schema.text("format"),
                schema.text("pattern"),
                wholeNumber(schema, "minLength"),
                wholeNumber(schema, "maxLength"),
                choice(schema));
        return type.equals(StringType.PLAIN) ? StringType.PLAIN : type;
    }

    static NumberType number(Node schema, boolean integer) {
        return new NumberType(
                integer,
                schema.text("format"),
                number(schema, "minimum"),
                number(schema, "maximum"),
                schema.flag("exclusiveMinimum"),
                schema.flag("exclusiveMaximum"),
                number(schema, "multipleOf"),
                choice(schema));
    }

    /** Returns the type that a schema without {@code type} has by the values that it lists. */
    static SchemaType ofValues(Node schema) {
        var values = schema.object().array("enum");
        return !values.isEmpty() && values.stream().allMatch(NumberValue.class::isInstance)
                ? number(schema, false)
                : string(schema);
    }

    private static Optional<Choice> choice(Node schema) {
        var extension = schema.child("x-ms-enum");
        var values = literals(schema.object().array("enum"));
        if (values.isEmpty() && extension.isPresent()) {
            values = literals(extension.get().items("values").stream()
                    .map(item -> item.object().members().get("value"))
                    .filter(java.util.Objects::nonNull)
                    .toList());
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var open = extension.map(it -> it.flag("modelAsString")).orElse(false);
        return Optional.of(new Choice(extension.flatMap(it -> it.text("name")), values, open));
    }

    private static List<String> literals(List<Value> values) {
        var literals = new ArrayList<String>();
        for (var value : values) {
            switch (value) {
                case TextValue(var text) -> literals.add(text);
                case NumberValue(var literal) -> literals.add(literal);
                case BooleanValue(var bool) -> literals.add(Boolean.toString(bool));
                default -> {}
            }
        }
        return literals;
    }

    static OptionalInt wholeNumber(Node schema, String member) {
        var number = number(schema, member);
        if (number.isEmpty() || number.get().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().intValue());
    }

    /** Returns a number; some specifications write it as text. */
    private static Optional<BigDecimal> number(Node schema, String member) {
        return switch (schema.object().members().get(member)) {
            case NumberValue number -> Optional.of(number.number());
            case TextValue(var text)
            when text.matches("-?\\d{1,18}(\\.\\d{1,18})?") -> Optional.of(new BigDecimal(text));
            case null, default -> Optional.empty();
        };
    }
}
