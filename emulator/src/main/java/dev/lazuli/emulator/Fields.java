package dev.lazuli.emulator;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.Shape;
import dev.lazuli.model.Value.NullValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shape, prepared for looking up its properties by name; Azure reads their names without regard to case. */
final class Fields {
    /** Of something that the catalog does not describe. */
    static final Fields UNKNOWN = new Fields("", null);

    /** What Azure makes although the specification lets users set it: a vault's URI is always that of its name. */
    private static final Set<String> MADE = Set.of("vaultUri");

    private final String namespace;
    private final @Nullable Shape shape;
    private final Map<String, Property> exact = new HashMap<>();
    private final Map<String, Property> lower = new HashMap<>();
    private final List<Property> defaults;
    private final List<Property> readOnly;

    Fields(String namespace, @Nullable Shape shape) {
        this.namespace = namespace;
        this.shape = shape;
        var properties = shape == null ? List.<Property>of() : shape.properties();
        for (var property : properties) {
            exact.put(property.name(), property);
            lower.putIfAbsent(property.name().toLowerCase(Locale.ROOT), property);
        }
        defaults = properties.stream()
                .filter(property -> property.defaultValue()
                                .filter(value -> !(value instanceof NullValue))
                                .isPresent()
                        && !property.is(Trait.READ_ONLY)
                        && returned(property))
                .toList();
        readOnly = properties.stream()
                .filter(property -> property.is(Trait.READ_ONLY) || MADE.contains(property.name()))
                .toList();
    }

    static boolean returned(Property property) {
        return !property.is(Trait.WRITE_ONLY) && !property.is(Trait.SECRET);
    }

    /** Returns the property that a member of a body stands for. */
    @Nullable
    Property find(String name) {
        var found = exact.get(name);
        return found != null || lower.isEmpty() ? found : lower.get(name.toLowerCase(Locale.ROOT));
    }

    /** Returns the properties that Azure sets to a value of its own where none is given. */
    List<Property> defaults() {
        return defaults;
    }

    /** Returns the properties that Azure makes. */
    List<Property> readOnly() {
        return readOnly;
    }

    List<Property> properties() {
        return shape == null ? List.of() : shape.properties();
    }

    /** Returns whether an object of this shape, as an item of an array, has a name and an ID of its own. */
    boolean named() {
        return exact.containsKey("id")
                && exact.containsKey("name")
                && (exact.containsKey("etag") || exact.containsKey("properties"));
    }

    boolean known() {
        return shape != null;
    }

    String namespace() {
        return namespace;
    }

    Optional<SchemaType> additional() {
        return shape == null ? Optional.empty() : shape.additional();
    }

    Optional<Shape.Discriminator> discriminator() {
        return shape == null ? Optional.empty() : shape.discriminator();
    }

    Optional<String> name() {
        return Optional.ofNullable(shape).map(Shape::name);
    }
}
