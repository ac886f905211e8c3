package dev.lazuli.stack;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a resource that can be given to another one: known already, or known once Azure has made it.
 *
 * @param <T> what it is
 */
@SuppressWarnings("UnusedTypeParameter") // it is what keeps a number from where a text belongs
public final class Output<T> {
    private final Value value;

    private Output(Value value) {
        this.value = requireNonNull(value, "value is null");
    }

    static <T> Output<T> of(Value value) {
        return new Output<>(value);
    }

    /**
     * Joins texts, some of which may not be known yet.
     *
     * @param parts texts, numbers and booleans, outputs, and resources, which stand for their IDs
     * @throws IllegalArgumentException if a part is something else
     */
    public static Output<String> concat(Object... parts) {
        var values = new ArrayList<Value>();
        for (var part : parts) {
            var value = Conversion.scalar(part);
            switch (value) {
                case JoinedValue(var inner) -> values.addAll(inner);
                case NumberValue(var literal) -> values.add(new TextValue(literal));
                case BooleanValue(var bool) -> values.add(new TextValue(Boolean.toString(bool)));
                default -> values.add(value);
            }
        }
        return new Output<>(joined(values));
    }

    /**
     * Returns what a JSON text says, for properties that take anything.
     *
     * @throws dev.lazuli.model.JsonException if the text is no JSON
     */
    public static Output<Object> json(String json) {
        return new Output<>(Json.read(json));
    }

    private static Value joined(List<Value> values) {
        if (!values.stream().allMatch(TextValue.class::isInstance)) {
            return new JoinedValue(values);
        }
        var text = new StringBuilder();
        values.forEach(value -> text.append(value.asText().orElseThrow()));
        return new TextValue(text.toString());
    }

    Value value() {
        return value;
    }

    /** Returns what is known of it, and {@code ***} for a secret. */
    @Override
    public String toString() {
        return value.asText().orElseGet(() -> Json.show(value));
    }
}
