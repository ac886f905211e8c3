package dev.lazuli.catalog;

import dev.lazuli.catalog.Finding.Kind;
import dev.lazuli.catalog.Findings.Place;
import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Json;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.SecretValue;
import dev.lazuli.model.Value.TextValue;
import java.util.HashSet;

/** Checks a value of any kind against its type. */
final class ValueCheck {
    private final ShapeCheck shapes;
    private final TextCheck texts;
    private final NumberCheck numbers;
    private final Findings findings;

    ValueCheck(ShapeCheck shapes, Patterns patterns, Findings findings) {
        this.shapes = shapes;
        this.findings = findings;
        texts = new TextCheck(patterns, findings);
        numbers = new NumberCheck(findings);
    }

    /**
     * Checks.
     *
     * @param secret whether the value must not be shown
     */
    void check(SchemaType type, Value value, boolean secret, Place place) {
        if (value instanceof NullValue || value instanceof OutputValue || type instanceof AnyType) {
            return;
        }
        var fits = switch (type) {
            case StringType string -> text(string, value, secret, place);
            case NumberType number -> number(number, value, place);
            case BooleanType _ -> value instanceof BooleanValue;
            case ArrayType array -> array(array, value, secret, place);
            case MapType map -> map(map, value, secret, place);
            case ObjectType(var shape) -> shapes.check(shape, value, place);
            case AnyType _ -> true;
        };
        if (!fits) {
            findings.add(place, Kind.WRONG_TYPE, given(value, secret) + kind(value), "write " + expected(type));
        }
    }

    /** A text that is not known yet, or that nobody may see, fits each type of text. */
    private boolean text(StringType type, Value value, boolean secret, Place place) {
        return switch (value) {
            case TextValue(var text) -> {
                texts.check(type, text, secret, place);
                yield true;
            }
            case ReferenceValue(var target) -> {
                texts.check(type, target.text(), secret, place);
                yield true;
            }
            case SecretValue _, JoinedValue _ -> true;
            default -> false;
        };
    }

    private boolean number(NumberType type, Value value, Place place) {
        if (value instanceof NumberValue(var literal)) {
            numbers.check(type, literal, place);
            return true;
        }
        return false;
    }

    private boolean array(ArrayType type, Value value, boolean secret, Place place) {
        if (!(value instanceof ArrayValue(var items))) {
            return false;
        }
        if (type.minItems().isPresent() && items.size() < type.minItems().getAsInt()) {
            findings.add(
                    place,
                    Kind.ITEMS,
                    "has " + items.size() + " items",
                    "give at least " + type.minItems().getAsInt());
        }
        if (type.maxItems().isPresent() && items.size() > type.maxItems().getAsInt()) {
            findings.add(
                    place,
                    Kind.ITEMS,
                    "has " + items.size() + " items",
                    "give at most " + type.maxItems().getAsInt());
        }
        var seen = new HashSet<Value>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (type.unique() && !seen.add(item)) {
                findings.add(place.item(i), Kind.UNIQUE, "repeats an item before it", "give each item once");
            }
            check(type.item(), item, secret, place.item(i));
        }
        return true;
    }

    private boolean map(MapType type, Value value, boolean secret, Place place) {
        if (!(value instanceof ObjectValue(var members))) {
            return false;
        }
        for (var member : members.entrySet()) {
            check(type.value(), member.getValue(), secret, place.member(member.getKey()));
        }
        return true;
    }

    /** Quotes what is short and no secret; what an object holds may be one. */
    private static String given(Value value, boolean secret) {
        if (secret || value instanceof SecretValue) {
            return "the secret is ";
        }
        return value instanceof ArrayValue || value instanceof ObjectValue
                ? "is "
                : Findings.quote(value.asText().orElseGet(() -> Json.show(value))) + " is ";
    }

    private static String kind(Value value) {
        return switch (value) {
            case BooleanValue _ -> "a boolean";
            case NumberValue _ -> "a number";
            case ArrayValue _ -> "an array";
            case ObjectValue _ -> "an object";
            default -> "a text";
        };
    }

    private static String expected(SchemaType type) {
        return switch (type) {
            case StringType _ -> "a text";
            case NumberType number -> number.integer() ? "an integer" : "a number";
            case BooleanType _ -> "true or false";
            case ArrayType _ -> "an array";
            case MapType _, ObjectType _ -> "an object";
            case AnyType _ -> "any value";
        };
    }
}
