package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.PropertyPath;

/**
 * One property of a type's body, wherever it lies.
 *
 * @param path the path from the body's root
 * @param property the property itself; its traits are its own, so that a property that can be written may lie in an
 *     object that cannot
 */
public record PropertyRow(PropertyPath path, Property property) {
    public PropertyRow {
        requireNonNull(path, "path is null");
        requireNonNull(property, "property is null");
    }
}
