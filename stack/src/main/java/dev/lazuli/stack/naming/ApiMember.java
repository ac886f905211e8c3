package dev.lazuli.stack.naming;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.Property;
import java.util.List;

/**
 * A property as the typed API shows it.
 *
 * @param name the name of its methods, unique within its interface
 * @param path where it is in JSON, from the object that the interface stands for; longer than one
 *     where flattened, and empty for the members beside those that the catalog names
 * @param property what the catalog says of it
 * @param readOnly whether it can only be read: by itself, or because what holds it can
 */
public record ApiMember(String name, List<String> path, Property property, boolean readOnly) {
    public ApiMember {
        requireNonNull(name, "name is null");
        path = List.copyOf(path);
        requireNonNull(property, "property is null");
    }
}
