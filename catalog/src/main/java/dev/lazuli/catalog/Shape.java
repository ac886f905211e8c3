package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object's schema; shapes refer to each other by name, in cycles too.
 *
 * @param name unique within the provider: the definition's name in the specification, with {@code @version} where another
 *     version of the provider has a different definition of that name
 * @param properties all properties, those of {@code allOf} and of the variant's base included
 * @param additional the type of members beside the properties; empty where there are none
 * @param discriminator how its variants are told apart; empty where it has none
 * @param variantOf the shape whose variant this is; empty where it is none
 */
public record Shape(
        String name,
        List<Property> properties,
        Optional<SchemaType> additional,
        Optional<Discriminator> discriminator,
        Optional<String> variantOf) {
    public Shape {
        requireNonNull(name, "name is null");
        properties = List.copyOf(properties);
        requireNonNull(additional, "additional is null");
        requireNonNull(discriminator, "discriminator is null");
        requireNonNull(variantOf, "variantOf is null");
    }

    /** Returns the property with that name in JSON. */
    public Optional<Property> property(String jsonName) {
        for (var property : properties) {
            if (property.name().equals(jsonName)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /**
     * How the variants of a shape are told apart.
     *
     * @param property the property that names the variant
     * @param variants the variants' shapes by that property's value, in the specification's order
     */
    public record Discriminator(String property, Map<String, String> variants) {
        public Discriminator {
            requireNonNull(property, "property is null");
            variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
        }
    }
}
