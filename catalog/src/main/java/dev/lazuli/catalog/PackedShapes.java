package dev.lazuli.catalog;

import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.Shape.Discriminator;
import dev.lazuli.model.ResourceType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The shapes of one provider in the packed form, by name, and the enumerations that they mention. */
final class PackedShapes {
    private static final int SHAPES = 0;
    private static final int CHOICES = 1;
    private static final List<Trait> TRAITS = List.of(Trait.values());

    private final PackFile file;
    private final PackedSchema schema;
    private final @Nullable Shape[] shapes;
    private final @Nullable Choice[] choices;

    PackedShapes(byte[] data) {
        file = new PackFile(data);
        schema = new PackedSchema(this);
        shapes = new @Nullable Shape[file.size(SHAPES)];
        choices = new @Nullable Choice[file.size(CHOICES)];
    }

    Optional<Shape> shape(String name) {
        var number = file.find(SHAPES, name);
        if (number < 0) {
            return Optional.empty();
        }
        var known = shapes[number];
        if (known != null) {
            return Optional.of(known);
        }
        var shape = read(file.record(SHAPES, number));
        shapes[number] = shape;
        return Optional.of(shape);
    }

    /** Returns an enumeration by its number. */
    Choice choice(int number) {
        var known = choices[number];
        if (known != null) {
            return known;
        }
        var in = file.record(CHOICES, number);
        var choice = new Choice(in.optionalText(), in.texts(), in.flag());
        choices[number] = choice;
        return choice;
    }

    private Shape read(PackIn in) {
        return new Shape(
                in.text(),
                properties(in),
                in.flag() ? Optional.of(schema.read(in)) : Optional.empty(),
                in.flag() ? Optional.of(new Discriminator(in.text(), variants(in))) : Optional.empty(),
                in.optionalText());
    }

    private List<Property> properties(PackIn in) {
        var properties = new ArrayList<Property>();
        for (var left = in.number(); left > 0; left--) {
            properties.add(new Property(
                    in.text(),
                    schema.read(in),
                    traits(in.number()),
                    in.flag() ? Optional.of(PackedValues.read(in)) : Optional.empty(),
                    references(in)));
        }
        return properties;
    }

    private static List<ResourceType> references(PackIn in) {
        var types = new ArrayList<ResourceType>();
        for (var left = in.number(); left > 0; left--) {
            types.add(new ResourceType(in.text()));
        }
        return types;
    }

    private static Set<Trait> traits(int bits) {
        var traits = EnumSet.noneOf(Trait.class);
        for (var i = 0; i < TRAITS.size(); i++) {
            if ((bits & 1 << i) != 0) {
                traits.add(TRAITS.get(i));
            }
        }
        return traits;
    }

    private static Map<String, String> variants(PackIn in) {
        var variants = new LinkedHashMap<String, String>();
        for (var left = in.number(); left > 0; left--) {
            variants.put(in.text(), in.text());
        }
        return variants;
    }

    static byte[] write(ProviderCatalog provider) {
        var texts = new PackOut.Texts();
        var choices = new LinkedHashMap<Choice, Integer>();
        var schema = new PackedSchema.Writer(choices);
        var shapes = new ArrayList<PackOut>();
        for (var shape : new TreeMap<>(provider.shapes()).values()) {
            var out = new PackOut(texts);
            write(shape, out, schema);
            shapes.add(out);
        }
        var enumerations = new ArrayList<PackOut>();
        for (var choice : choices.keySet()) {
            var out = new PackOut(texts);
            out.optional(choice.name(), out::text);
            out.texts(choice.values());
            out.flag(choice.open());
            enumerations.add(out);
        }
        return PackFile.write(texts, List.of(shapes, enumerations));
    }

    private static void write(Shape shape, PackOut out, PackedSchema.Writer schema) {
        out.text(shape.name());
        out.list(shape.properties(), property -> write(property, out, schema));
        out.optional(shape.additional(), type -> schema.write(type, out));
        out.optional(shape.discriminator(), discriminator -> {
            out.text(discriminator.property());
            out.list(discriminator.variants().entrySet(), variant -> {
                out.text(variant.getKey());
                out.text(variant.getValue());
            });
        });
        out.optional(shape.variantOf(), out::text);
    }

    private static void write(Property property, PackOut out, PackedSchema.Writer schema) {
        out.text(property.name());
        schema.write(property.type(), out);
        var bits = 0;
        for (var trait : property.traits()) {
            bits |= 1 << TRAITS.indexOf(trait);
        }
        out.number(bits);
        out.optional(property.defaultValue(), value -> PackedValues.write(value, out));
        out.list(property.references(), type -> out.text(type.text()));
    }
}
