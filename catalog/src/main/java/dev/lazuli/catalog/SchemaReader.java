package dev.lazuli.catalog;

import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Nearest;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads types and properties in the text form. */
final class SchemaReader {
    private final Map<String, Choice> shared;
    private final List<Mention> mentions;

    /**
     * Creates a reader.
     *
     * @param shared the enumerations of the file
     * @param mentions where to add the shapes that are referred to
     */
    SchemaReader(Map<String, Choice> shared, List<Mention> mentions) {
        this.shared = shared;
        this.mentions = mentions;
    }

    /** A shape that a line refers to. */
    record Mention(String shape, int line) {}

    /** Notes that a line refers to a shape, and returns the shape's name. */
    String mention(String shape, int line) {
        mentions.add(new Mention(shape, line));
        return shape;
    }

    /** Reads the name of a shape that is referred to. */
    String shapeName(Line line) {
        return mention(line.name(), line.number());
    }

    Property property(Line line) {
        var name = line.name();
        line.expect(" ");
        var type = type(line);
        var traits = EnumSet.noneOf(Trait.class);
        var references = new ArrayList<ResourceType>();
        var defaultValue = Optional.<Value>empty();
        while (line.accept(" ")) {
            if (line.accept("-> ")) {
                do {
                    references.add(ResourceType.parse(line.name()));
                } while (line.accept(", "));
            } else if (line.accept("= ")) {
                defaultValue = Optional.of(line.json());
            } else {
                traits.add(trait(line));
            }
        }
        line.expectEnd();
        return new Property(name, type, traits, defaultValue, references);
    }

    private static Trait trait(Line line) {
        var word = line.bare();
        var traits = Trait.values();
        return Stream.of(traits)
                .filter(trait -> trait.text().equals(word))
                .findFirst()
                .orElseThrow(() -> line.failure(
                        "unknown trait '" + word + "'",
                        Nearest.question(
                                word, Stream.of(traits).map(Trait::text).toList())));
    }

    SchemaType type(Line line) {
        var type = simpleType(line);
        while (true) {
            if (line.accept("[]")) {
                var arguments = Arguments.read(line, this);
                type = new ArrayType(
                        type, arguments.minLength(), arguments.maxLength(), arguments.flag("unique"), arguments.keys());
                arguments.expectAllUsed();
            } else if (line.accept("{}")) {
                type = new MapType(type);
            } else {
                return type;
            }
        }
    }

    private SchemaType simpleType(Line line) {
        if (Words.isQuote(line.peek())) {
            return new ObjectType(shapeName(line));
        }
        var word = line.bare();
        return switch (word) {
            case "any" -> new AnyType();
            case "boolean" -> new BooleanType();
            case "enum" ->
                new StringType(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.of(choice(line)));
            case "string" -> Arguments.read(line, this).string();
            case "integer", "int32", "int64" -> Arguments.read(line, this).number(true, word);
            case "number", "float", "double" -> Arguments.read(line, this).number(false, word);
            default -> new ObjectType(mention(word, line.number()));
        };
    }

    /** Reads an enumeration, the word {@code enum} being read already. */
    Choice choice(Line line) {
        var name = line.accept(" ") ? Optional.of(line.name()) : Optional.<String>empty();
        if (line.accept("(")) {
            return values(line, name);
        }
        var known = name.map(shared::get);
        var wanted = name.orElse("");
        return known.orElseThrow(
                () -> line.failure("unknown enumeration '" + wanted + "'", Nearest.question(wanted, shared.keySet())));
    }

    /** Reads the values of an enumeration and the bracket after them. */
    static Choice values(Line line, Optional<String> name) {
        var values = new ArrayList<String>();
        var open = false;
        while (!line.accept(")")) {
            if (!values.isEmpty()) {
                line.expect(", ");
            }
            var quoted = Words.isQuote(line.peek());
            var value = line.name();
            if (value.equals("...") && !quoted) {
                open = true;
                line.expect(")");
                break;
            }
            values.add(value);
        }
        return new Choice(name, values, open);
    }
}
