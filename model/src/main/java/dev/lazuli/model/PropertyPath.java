package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

/**
 * The place of a value in a resource's body, written {@code properties.subnets[0].name}.
 *
 * <p>In a schema an index is empty ({@code subnets[]}), the values of a map are {@code {}} and the variant of a
 * discriminated object is named ({@code source<Disk>.id}). The empty path is the whole body.
 *
 * @param text the path as it is printed
 */
public record PropertyPath(String text) implements Comparable<PropertyPath> {
    /** The whole body. */
    public static final PropertyPath ROOT = new PropertyPath("");

    public PropertyPath {
        requireNonNull(text, "text is null");
    }

    /** Returns the path of a member of the object at this path. */
    public PropertyPath member(String name) {
        return new PropertyPath(text.isEmpty() ? name : text + "." + name);
    }

    /** Returns the path of an item of the array at this path. */
    public PropertyPath item(int index) {
        return new PropertyPath(text + "[" + index + "]");
    }

    /** Returns the path of all items of the array at this path. */
    public PropertyPath items() {
        return new PropertyPath(text + "[]");
    }

    /** Returns the path of all values of the map at this path. */
    public PropertyPath mapValues() {
        return new PropertyPath(text + "{}");
    }

    /** Returns the path of the variant of the discriminated object at this path. */
    public PropertyPath variant(String discriminatorValue) {
        return new PropertyPath(text + "<" + discriminatorValue + ">");
    }

    @Override
    public int compareTo(PropertyPath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
