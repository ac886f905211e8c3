package dev.lazuli.catalog;

import dev.lazuli.catalog.Shape.Discriminator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one shape in the text form, line by line. */
final class ShapeReader {
    private final SchemaReader schema;
    private final String name;
    private final int number;
    private final List<Property> properties = new ArrayList<>();
    private final Map<String, String> variants = new LinkedHashMap<>();
    private Optional<String> variantOf = Optional.empty();
    private Optional<String> discriminator = Optional.empty();
    private Optional<SchemaType> additional = Optional.empty();

    /** Reads the first line, the word {@code shape} being read already. */
    ShapeReader(Line line, SchemaReader schema) {
        this.schema = schema;
        number = line.number();
        name = line.name();
        while (line.accept(" ")) {
            var word = line.bare();
            line.expect(" ");
            switch (word) {
                case "variant-of" -> variantOf = Optional.of(schema.shapeName(line));
                case "discriminator" -> discriminator = Optional.of(line.name());
                case "additional" -> additional = Optional.of(schema.type(line));
                default -> throw line.failure("unknown word '" + word + "'");
            }
        }
        line.expectEnd();
    }

    /** Reads one of the lines that follow, without its indentation. */
    void read(Line line) {
        if (!line.accept("| ")) {
            properties.add(schema.property(line));
            return;
        }
        if (discriminator.isEmpty()) {
            throw line.failure("a variant of shape '" + name + "', which has no discriminator");
        }
        var value = line.name();
        line.expect(" ");
        variants.put(value, schema.shapeName(line));
        line.expectEnd();
    }

    int number() {
        return number;
    }

    Shape shape() {
        return new Shape(
                name,
                properties,
                additional,
                discriminator.map(property -> new Discriminator(property, variants)),
                variantOf);
    }
}
