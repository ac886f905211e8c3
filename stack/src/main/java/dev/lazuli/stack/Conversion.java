package dev.lazuli.stack;

import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.SecretValue;
import dev.lazuli.model.Value.TextValue;
import dev.lazuli.stack.naming.JavaNames;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes values of what Java programs write. */
final class Conversion {
    private static final double WHOLE = 1e15;

    private Conversion() {}

    /**
     * Returns a text, number, boolean, output or reference.
     *
     * @throws UnfitException if it is none
     */
    static Value scalar(Object object) {
        return switch (object) {
            case String text -> Value.text(text);
            case Boolean bool -> Value.bool(bool);
            case Number number -> number(number);
            case Output<?> output -> output.value();
            case Scope scope -> scope.id().value();
            default ->
                throw new UnfitException("'" + object + "' is a "
                        + object.getClass().getSimpleName() + ", expected a text, number, boolean, output or resource");
        };
    }

    /** Returns a scalar of a type: constants by their value, and a secret where the property is one. */
    static Value scalar(Object object, SchemaType type, boolean secret) {
        var value = object instanceof Enum<?> constant
                ? Value.text(text(constant, choice(type).orElseThrow()))
                : scalar(object);
        return secret && value instanceof TextValue(var text) ? new SecretValue(text) : value;
    }

    /** Returns anything that is made of maps, collections and scalars. */
    static Value any(Object object) {
        return switch (object) {
            case Map<?, ?> map -> {
                var members = new LinkedHashMap<String, Value>();
                map.forEach((name, member) -> members.put(String.valueOf(name), any(member)));
                yield new ObjectValue(members);
            }
            case Collection<?> items ->
                new ArrayValue(items.stream().map(Conversion::any).toList());
            case Object[] items -> any(Arrays.asList(items));
            default -> scalar(object);
        };
    }

    /** A Java object that no JSON value can be made of. */
    static final class UnfitException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message);
        }
    }

    private static String text(Enum<?> constant, Choice choice) {
        var at = JavaNames.constants(choice.values()).indexOf(constant.name());
        return at < 0 ? constant.name() : choice.values().get(at);
    }

    private static Optional<Choice> choice(SchemaType type) {
        return switch (type) {
            case StringType text -> text.choice();
            case NumberType number -> number.choice();
            default -> Optional.empty();
        };
    }

    private static Value number(Number number) {
        return switch (number) {
            case BigDecimal decimal -> new NumberValue(decimal.toPlainString());
            case Double d when d == Math.rint(d) && Math.abs(d) < WHOLE -> Value.number(d.longValue());
            case Double d when Double.isFinite(d) -> new NumberValue(d.toString());
            case Double d -> throw new UnfitException("'" + d + "' is no number of JSON");
            default -> new NumberValue(number.toString());
        };
    }
}
