package dev.lazuli.arm;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.Shape;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what the catalog knows of the members of one type's bodies. */
final class Schema {
    private final Catalog catalog;
    private final String namespace;
    private final Place body;
    private final Map<String, Known> shapes = new ConcurrentHashMap<>();

    /** A shape, and its properties by their names without case. */
    private record Known(Shape shape, Map<String, Property> properties) {
        static Known of(Shape shape) {
            var properties =
                    HashMap.<String, Property>newHashMap(shape.properties().size());
            shape.properties().forEach(property -> properties.put(key(property.name()), property));
            return new Known(shape, properties);
        }

        Optional<Property> property(String name) {
            return Optional.ofNullable(properties.get(key(name)));
        }

        private static String key(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    /** Creates the schema of a type; empty for a type that the catalog does not know. */
    Schema(Catalog catalog, Optional<CatalogType> type) {
        this.catalog = catalog;
        this.namespace = type.map(known -> known.armType().namespace()).orElse("");
        this.body = Place.body(
                type.flatMap(CatalogType::body).map(Schema::object).orElse(Place.ANY),
                type.flatMap(CatalogType::result).map(Schema::object).orElse(Place.ANY));
    }

    private static SchemaType object(String shape) {
        return new ObjectType(shape);
    }

    /** Returns the place of the whole body. */
    Place body() {
        return body;
    }

    /**
     * Returns the place of a member.
     *
     * @param object the object that has it; its discriminator tells the variant
     */
    Place member(Place place, ObjectValue object, String name) {
        var returned = place.returned().flatMap(type -> memberType(type, object, name));
        return switch (place.written()) {
            case ObjectType(var shape) -> {
                var variant = variant(shape, object);
                var property = variant.property(name);
                yield property.isPresent()
                        ? place.member(property.get(), returned)
                        : place.member(name, variant.shape().additional().orElse(Place.ANY), Optional.of(Place.ANY));
            }
            case MapType(var value) -> place.member(name, value, returned);
            default -> place.member(name, Place.ANY, Optional.of(Place.ANY));
        };
    }

    private Optional<SchemaType> memberType(SchemaType type, ObjectValue object, String name) {
        return switch (type) {
            case ObjectType(var shape) -> {
                var variant = variant(shape, object);
                yield variant.property(name)
                        .map(Property::type)
                        .or(variant.shape()::additional)
                        .or(() -> variant.properties().isEmpty() ? Optional.of(Place.ANY) : Optional.empty());
            }
            case MapType(var value) -> Optional.of(value);
            default -> Optional.of(Place.ANY);
        };
    }

    private Known known(String name) {
        return shapes.computeIfAbsent(name, key -> Known.of(catalog.shape(namespace, key)));
    }

    /** Returns the shape, or that of its variants which the object's discriminator names. */
    private Known variant(String name, ObjectValue object) {
        var base = known(name);
        if (base.shape().discriminator().isEmpty()) {
            return base;
        }
        var discriminator = base.shape().discriminator().get();
        return Members.find(object, discriminator.property())
                .flatMap(Value::asText)
                .flatMap(chosen -> discriminator.variants().entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(chosen))
                        .map(entry -> known(entry.getValue()))
                        .findFirst())
                .orElse(base);
    }
}
