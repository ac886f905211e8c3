package dev.lazuli.catalog;

import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.StringType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The constraints of a type in the text form: {@code (format, key=value, enum ...)}, or nothing. */
final class Arguments {
    private final Line line;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> keys = new ArrayList<>();
    private Optional<String> format = Optional.empty();
    private Optional<Choice> choice = Optional.empty();

    private Arguments(Line line) {
        this.line = line;
    }

    static Arguments read(Line line, SchemaReader schema) {
        var arguments = new Arguments(line);
        if (line.accept("(")) {
            do {
                arguments.readOne(schema);
            } while (line.accept(", "));
            line.expect(")");
        }
        return arguments;
    }

    private void readOne(SchemaReader schema) {
        var quoted = Words.isQuote(line.peek());
        var word = line.name();
        if (line.accept("=")) {
            if (word.equals("key")) {
                keys.add(line.name());
            } else {
                values.put(word, line.name());
            }
        } else if (word.equals("enum") && !quoted) {
            choice = Optional.of(schema.choice(line));
        } else {
            format = Optional.of(word);
        }
    }

    StringType string() {
        var type = new StringType(format, text("pattern"), minLength(), maxLength(), choice);
        format = Optional.empty();
        choice = Optional.empty();
        expectAllUsed();
        return type;
    }

    /** Returns a number; the type's word may be its format. */
    NumberType number(boolean integer, String word) {
        var type = new NumberType(
                integer,
                word.equals("integer") || word.equals("number") ? format : Optional.of(word),
                decimal("min"),
                decimal("max"),
                flag("above-min"),
                flag("below-max"),
                decimal("multiple-of"),
                choice);
        format = Optional.empty();
        choice = Optional.empty();
        expectAllUsed();
        return type;
    }

    OptionalInt minLength() {
        return integer("min");
    }

    OptionalInt maxLength() {
        return integer("max");
    }

    boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    /** Returns the values of {@code key=}, in their order. */
    List<String> keys() {
        var result = List.copyOf(keys);
        keys.clear();
        return result;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    private OptionalInt integer(String name) {
        try {
            return text(name)
                    .map(value -> OptionalInt.of(Integer.parseInt(value)))
                    .orElse(OptionalInt.empty());
        } catch (NumberFormatException e) {
            throw line.failure("expected a whole number for '" + name + "'");
        }
    }

    private Optional<BigDecimal> decimal(String name) {
        try {
            return text(name).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw line.failure("expected a number for '" + name + "'");
        }
    }

    /** Fails where a constraint was given that the type does not have. */
    void expectAllUsed() {
        var left = new ArrayList<>(values.keySet());
        format.ifPresent(left::add);
        choice.ifPresent(_ -> left.add("enum"));
        if (!keys.isEmpty()) {
            left.add("key");
        }
        if (!left.isEmpty()) {
            throw line.failure("unexpected '" + String.join("', '", left) + "'");
        }
    }
}
