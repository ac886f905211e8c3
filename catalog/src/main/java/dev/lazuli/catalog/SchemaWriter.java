package dev.lazuli.catalog;

import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.ResourceType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes shapes in the text form. */
final class SchemaWriter {
    /** The types that are words of the grammar; a shape with such a name is quoted. */
    static final Set<String> KEYWORDS = Set.of(
            "string", "integer", "number", "boolean", "any", "enum", "int32", "int64", "float", "double", "object");

    private static final int WIDTH = 120;

    private final Map<String, Choice> shared;
    private final StringBuilder out;

    SchemaWriter(Map<String, Choice> shared, StringBuilder out) {
        this.shared = shared;
        this.out = out;
    }

    /** Writes an enumeration that shapes refer to: in one line where it is short, otherwise a value a line. */
    void sharedChoice(Choice choice) {
        var line = "enum " + Words.name(choice.name().orElseThrow()) + values(choice);
        if (line.length() <= WIDTH) {
            out.append(line).append('\n');
            return;
        }
        out.append("enum ").append(Words.name(choice.name().orElseThrow())).append("(\n");
        items(choice).forEach(item -> out.append("  ").append(item).append('\n'));
        out.append(")\n");
    }

    void shape(Shape shape) {
        out.append("shape ").append(Words.name(shape.name()));
        shape.variantOf().ifPresent(base -> out.append(" variant-of ").append(Words.name(base)));
        shape.discriminator().ifPresent(by -> out.append(" discriminator ").append(Words.name(by.property())));
        shape.additional().ifPresent(type -> out.append(" additional ").append(type(type)));
        out.append('\n');
        shape.discriminator()
                .ifPresent(by -> by.variants()
                        .forEach((value, variant) -> out.append("  | ")
                                .append(Words.name(value))
                                .append(' ')
                                .append(Words.name(variant))
                                .append('\n')));
        shape.properties().forEach(this::property);
    }

    private void property(Property property) {
        out.append("  ").append(Words.name(property.name())).append(' ').append(type(property.type()));
        property.traits().forEach(trait -> out.append(' ').append(trait.text()));
        if (!property.references().isEmpty()) {
            out.append(" -> ")
                    .append(property.references().stream()
                            .map(ResourceType::text)
                            .map(Words::name)
                            .collect(Collectors.joining(", ")));
        }
        property.defaultValue().ifPresent(value -> out.append(" = ").append(Words.json(value)));
        out.append('\n');
    }

    String type(SchemaType type) {
        return switch (type) {
            case StringType string -> string(string);
            case NumberType number -> number(number);
            case BooleanType _ -> "boolean";
            case AnyType _ -> "any";
            case ObjectType(var shape) -> KEYWORDS.contains(shape) ? Words.quoted(shape) : Words.name(shape);
            case MapType(var value) -> type(value) + "{}";
            case ArrayType array -> type(array.item()) + "[]" + arguments(array);
        };
    }

    private String string(StringType string) {
        var arguments = new ArrayList<String>();
        string.format().ifPresent(format -> arguments.add(format.equals("enum") ? "\"enum\"" : Words.name(format)));
        string.pattern().ifPresent(pattern -> arguments.add("pattern=" + Words.name(pattern)));
        string.minLength().ifPresent(min -> arguments.add("min=" + min));
        string.maxLength().ifPresent(max -> arguments.add("max=" + max));
        if (string.choice().isPresent()) {
            var choice = choice(string.choice().get());
            if (arguments.isEmpty()) {
                return choice;
            }
            arguments.add(choice);
        }
        return "string" + inBrackets(arguments);
    }

    private String number(NumberType number) {
        var arguments = new ArrayList<String>();
        var base = number.integer() ? "integer" : "number";
        var format = number.format().orElse("");
        if (number.integer()
                ? format.equals("int32") || format.equals("int64")
                : format.equals("float") || format.equals("double")) {
            base = format;
        } else {
            number.format().ifPresent(text -> arguments.add(text.equals("enum") ? "\"enum\"" : Words.name(text)));
        }
        number.minimum().map(BigDecimal::toString).ifPresent(min -> arguments.add("min=" + min));
        number.maximum().map(BigDecimal::toString).ifPresent(max -> arguments.add("max=" + max));
        if (number.exclusiveMinimum()) {
            arguments.add("above-min=true");
        }
        if (number.exclusiveMaximum()) {
            arguments.add("below-max=true");
        }
        number.multipleOf().map(BigDecimal::toString).ifPresent(factor -> arguments.add("multiple-of=" + factor));
        number.choice().ifPresent(choice -> arguments.add(choice(choice)));
        return base + inBrackets(arguments);
    }

    private static String arguments(ArrayType array) {
        var arguments = new ArrayList<String>();
        array.minItems().ifPresent(min -> arguments.add("min=" + min));
        array.maxItems().ifPresent(max -> arguments.add("max=" + max));
        if (array.unique()) {
            arguments.add("unique=true");
        }
        array.identifiers().forEach(name -> arguments.add("key=" + Words.name(name)));
        return inBrackets(arguments);
    }

    private static String inBrackets(List<String> arguments) {
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    private String choice(Choice choice) {
        if (choice.name().isEmpty()) {
            return "enum" + values(choice);
        }
        var name = choice.name().get();
        return "enum " + Words.name(name) + (choice.equals(shared.get(name)) ? "" : values(choice));
    }

    private static String values(Choice choice) {
        return "(" + String.join(", ", items(choice)) + ")";
    }

    private static List<String> items(Choice choice) {
        var items = choice.values().stream().map(Words::name).collect(Collectors.toCollection(ArrayList::new));
        if (choice.open()) {
            items.add("...");
        }
        return items;
    }
}
