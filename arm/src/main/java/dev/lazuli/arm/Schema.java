package dev.lazuli.arm;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.Shape;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Optional;

/** Finds what the catalog knows of the members of one type's bodies. */
final class Schema {
    private final Catalog catalog;
    private final String namespace;
    private final Place body;

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
                var property = property(variant, name);
                yield property.isPresent()
                        ? place.member(property.get(), returned)
                        : place.member(name, variant.additional().orElse(Place.ANY), Optional.of(Place.ANY));
            }
            case MapType(var value) -> place.member(name, value, returned);
            default -> place.member(name, Place.ANY, Optional.of(Place.ANY));
        };
    }

    private Optional<SchemaType> memberType(SchemaType type, ObjectValue object, String name) {
        return switch (type) {
            case ObjectType(var shape) -> {
                var variant = variant(shape, object);
                yield property(variant, name)
                        .map(Property::type)
                        .or(variant::additional)
                        .or(() -> variant.properties().isEmpty() ? Optional.of(Place.ANY) : Optional.empty());
            }
            case MapType(var value) -> Optional.of(value);
            default -> Optional.of(Place.ANY);
        };
    }

    /** Returns the shape, or that of its variants which the object's discriminator names. */
    Shape variant(String name, ObjectValue object) {
        var shape = catalog.shape(namespace, name);
        if (shape.discriminator().isEmpty()) {
            return shape;
        }
        var discriminator = shape.discriminator().get();
        var value = Members.find(object, discriminator.property()).flatMap(found -> found.asText());
        return value.flatMap(chosen -> discriminator.variants().entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(chosen))
                        .map(entry -> catalog.shape(namespace, entry.getValue()))
                        .findFirst())
                .orElse(shape);
    }

    private static Optional<Property> property(Shape shape, String name) {
        return shape.property(name)
                .or(() -> shape.properties().stream()
                        .filter(property -> property.name().equalsIgnoreCase(name))
                        .findFirst());
    }
}
