package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value, immutable. A body that a stack declares may also hold values that JSON does not know: the ID of another
 * resource of the stack, a value that Azure makes, and a secret.
 */
public sealed interface Value {
    /** JSON's null: sent to clear a value. */
    record NullValue() implements Value {}

    /** True or false. */
    record BooleanValue(boolean value) implements Value {}

    /**
     * A number with the digits that it was written with; {@code 1} and {@code 1.0} are not equal, {@link #number()}
     * compares.
     *
     * @param literal the number as JSON writes it
     */
    record NumberValue(String literal) implements Value {
        public NumberValue {
            requireNonNull(literal, "literal is null");
        }

        /** Returns the number. */
        public BigDecimal number() {
            return new BigDecimal(literal);
        }
    }

    /** A text. */
    record TextValue(String value) implements Value {
        public TextValue {
            requireNonNull(value, "value is null");
        }
    }

    /** A list of values in their order. */
    record ArrayValue(List<Value> items) implements Value {
        public ArrayValue {
            items = List.copyOf(items);
        }
    }

    /** Members by name, in the order in which they were written. */
    record ObjectValue(Map<String, Value> members) implements Value {
        /** The object without members. */
        public static final ObjectValue EMPTY = new ObjectValue(Map.of());

        public ObjectValue {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** Returns a member, empty where there is none. */
        public Optional<Value> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** Returns a member that is a text, empty where there is none or it is something else. */
        public Optional<String> text(String name) {
            return get(name).flatMap(Value::asText);
        }

        /** Returns a member that is an object, empty where there is none or it is something else. */
        public Optional<ObjectValue> object(String name) {
            return members.get(name) instanceof ObjectValue object ? Optional.of(object) : Optional.empty();
        }

        /** Returns the items of a member that is an array, none where there is none or it is something else. */
        public List<Value> array(String name) {
            return members.get(name) instanceof ArrayValue(var items) ? items : List.of();
        }

        /** Returns this object with one member set, at its old place where there was one. */
        public ObjectValue with(String name, Value value) {
            var changed = new LinkedHashMap<>(members);
            changed.put(name, value);
            return new ObjectValue(changed);
        }

        /** Returns this object without a member. */
        public ObjectValue without(String name) {
            var changed = new LinkedHashMap<>(members);
            changed.remove(name);
            return new ObjectValue(changed);
        }
    }

    /**
     * The ID of another resource: known while planning, and a reason to make that resource first.
     *
     * @param target the resource referred to
     */
    record ReferenceValue(ResourceId target) implements Value {
        public ReferenceValue {
            requireNonNull(target, "target is null");
        }
    }

    /**
     * A value that Azure makes, read from another resource once that is live.
     *
     * @param source the resource that has the value
     * @param path where in its body
     */
    record OutputValue(ResourceId source, PropertyPath path) implements Value {
        public OutputValue {
            requireNonNull(source, "source is null");
            requireNonNull(path, "path is null");
        }
    }

    /**
     * Texts one after the other, some of which are not known before they are read.
     *
     * @param parts {@link TextValue}s, {@link ReferenceValue}s and {@link OutputValue}s
     */
    record JoinedValue(List<Value> parts) implements Value {
        public JoinedValue {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A text that is sent to Azure and shown to nobody.
     *
     * @param value the secret
     */
    record SecretValue(String value) implements Value {
        public SecretValue {
            requireNonNull(value, "value is null");
        }

        @Override
        public String toString() {
            return "SecretValue[***]";
        }
    }

    /** Returns a text value. */
    static Value text(String text) {
        return new TextValue(text);
    }

    /** Returns a whole number. */
    static Value number(long number) {
        return new NumberValue(Long.toString(number));
    }

    /** Returns a boolean. */
    static Value bool(boolean value) {
        return new BooleanValue(value);
    }

    /** Returns the text of a text or of a reference, empty for every other value. */
    default Optional<String> asText() {
        return switch (this) {
            case TextValue(var text) -> Optional.of(text);
            case ReferenceValue(var target) -> Optional.of(target.text());
            default -> Optional.empty();
        };
    }
}
