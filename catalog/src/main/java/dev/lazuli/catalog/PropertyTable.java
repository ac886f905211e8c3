package dev.lazuli.catalog;

import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.model.PropertyPath;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Lays the shapes of a body out flat, a row for each property, parents before their members.
 *
 * <p>Members of an array's items lie at {@code a[].b}, those of a map's values at {@code a{}.b}, and those that only one
 * variant has at {@code a<Value>.b}, while what all variants share, the discriminator with it, lies at {@code a.b}. A
 * shape that repeats on its own path is cut there: its property has a row, the shape's members have none.
 */
public final class PropertyTable {
    private final Catalog catalog;
    private final String namespace;
    private final Consumer<PropertyRow> rows;
    private final Set<String> above = new HashSet<>();

    private PropertyTable(Catalog catalog, String namespace, Consumer<PropertyRow> rows) {
        this.catalog = catalog;
        this.namespace = namespace;
        this.rows = rows;
    }

    /**
     * Lays a shape out. Some bodies have tens of thousands of rows, so they are handed over one by one.
     *
     * @param namespace the provider that the shape belongs to
     * @param rows takes each row
     */
    public static void of(Catalog catalog, String namespace, Shape shape, Consumer<PropertyRow> rows) {
        new PropertyTable(catalog, namespace, rows).shape(shape, PropertyPath.ROOT);
    }

    private void shape(Shape shape, PropertyPath path) {
        if (!above.add(shape.name())) {
            return;
        }
        shape.properties().forEach(property -> property(property, path));
        shape.additional().ifPresent(type -> members(type, path.mapValues()));
        shape.discriminator()
                .ifPresent(by -> by.variants().forEach((value, variant) -> {
                    if (above.add(variant)) {
                        catalog.shape(namespace, variant).properties().stream()
                                .filter(property ->
                                        shape.property(property.name()).isEmpty())
                                .forEach(property -> property(property, path.variant(value)));
                        above.remove(variant);
                    }
                }));
        above.remove(shape.name());
    }

    private void property(Property property, PropertyPath path) {
        var own = path.member(property.name());
        rows.accept(new PropertyRow(own, property));
        members(property.type(), own);
    }

    private void members(SchemaType type, PropertyPath path) {
        switch (type) {
            case ObjectType(var shape) -> shape(catalog.shape(namespace, shape), path);
            case ArrayType array -> members(array.item(), path.items());
            case MapType(var value) -> members(value, path.mapValues());
            default -> {}
        }
    }
}
