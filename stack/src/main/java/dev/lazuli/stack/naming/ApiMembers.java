package dev.lazuli.stack.naming;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members that an interface of the typed API has.
 *
 * <p>The members of {@code properties} of a resource's body, and of every property that is marked for it
 * ({@link Trait#FLATTEN}), appear on what holds it; where a name is taken, under the outer name and their own.
 */
public final class ApiMembers {
    /** What every handle has itself, without arguments or with one: no property may take these names. */
    private static final Set<String> HANDLE =
            Set.of("id", "name", "type", "existing", "dependsOn", "apiVersion", "output");

    private static final Set<String> ENVELOPE = Set.of("id", "name", "type");

    /** The method that sets members beside those that the shape names. */
    private static final List<String> ADDITIONAL = List.of("additional");

    private final Catalog catalog;
    private final String namespace;
    private final boolean root;
    private final Map<List<String>, ApiMember> members = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ApiMembers(Catalog catalog, String namespace, boolean root) {
        this.catalog = catalog;
        this.namespace = namespace;
        this.root = root;
        if (root) {
            taken.addAll(HANDLE);
        }
    }

    /** Returns the members of a nested object's interface. */
    public static List<ApiMember> of(Catalog catalog, String namespace, Shape shape) {
        var members = new ApiMembers(catalog, namespace, false);
        members.addWithBase(shape, false);
        return members.list(Optional.of(shape));
    }

    /** Returns the members of a resource's interface: what is put, and what is only returned, for reading. */
    public static List<ApiMember> of(Catalog catalog, CatalogType type) {
        return of(catalog, type, catalog.body(type));
    }

    /**
     * Returns the members of the interface of a resource whose body is discriminated.
     *
     * @param body the type's body, or a variant of it
     */
    public static List<ApiMember> of(Catalog catalog, CatalogType type, Optional<Shape> body) {
        var members = new ApiMembers(catalog, type.armType().namespace(), true);
        catalog.body(type).ifPresent(shape -> members.addWithBase(shape, false));
        if (!type.result().equals(type.body())) {
            catalog.result(type).ifPresent(shape -> members.addWithBase(shape, true));
        }
        body.filter(shape -> shape.variantOf().isPresent()).ifPresent(shape -> members.addWithBase(shape, false));
        return members.list(body);
    }

    private List<ApiMember> list(Optional<Shape> shape) {
        var list = new ArrayList<>(members.values());
        shape.flatMap(Shape::additional).ifPresent(type -> {
            var others = new Property("", new MapType(type), Set.of(), Optional.empty(), List.of());
            list.add(new ApiMember(name(ADDITIONAL), List.of(), others, false));
        });
        return List.copyOf(list);
    }

    /** A variant overrides its base's methods, so what the base has goes first and keeps its names and types. */
    private void addWithBase(Shape shape, boolean readOnly) {
        shape.variantOf().ifPresent(base -> addWithBase(catalog.shape(namespace, base), readOnly));
        add(shape, List.of(), readOnly, Set.of());
    }

    private void add(Shape shape, List<String> outer, boolean readOnly, Set<String> open) {
        var flattened = new ArrayList<Property>();
        for (var property : shape.properties()) {
            if (root && outer.isEmpty() && ENVELOPE.contains(property.name())) {
                continue;
            }
            if (flattens(property, outer, open)) {
                flattened.add(property);
            } else {
                add(property, outer, readOnly);
            }
        }
        for (var property : flattened) {
            var target = target(property);
            var inside = new HashSet<>(open);
            inside.add(target.name());
            add(target, append(outer, property.name()), readOnly || property.is(Trait.READ_ONLY), inside);
        }
    }

    private void add(Property property, List<String> outer, boolean readOnly) {
        var path = append(outer, property.name());
        if (!members.containsKey(path)) {
            var name = name(path);
            taken.add(name);
            members.put(path, new ApiMember(name, path, property, readOnly || property.is(Trait.READ_ONLY)));
        }
    }

    private String name(List<String> path) {
        var name = JavaNames.member(path.getLast());
        if (taken.contains(name) && path.size() > 1) {
            name = JavaNames.member(path.get(path.size() - 2), path.getLast());
        }
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }

    /** A discriminated object has no members of its own to show: its variants do. */
    private boolean flattens(Property property, List<String> outer, Set<String> open) {
        var envelope = root && outer.isEmpty() && property.name().equals("properties");
        return property.type() instanceof ObjectType(var name)
                && (envelope || property.is(Trait.FLATTEN))
                && !open.contains(name)
                && target(property).discriminator().isEmpty()
                && target(property).variantOf().isEmpty();
    }

    private Shape target(Property property) {
        return catalog.shape(namespace, ((ObjectType) property.type()).shape());
    }

    private static List<String> append(List<String> outer, String name) {
        var path = new ArrayList<>(outer);
        path.add(name);
        return List.copyOf(path);
    }
}
