package dev.lazuli.specs;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.ResourceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds references that follow from the schemas alone: a property whose object has an {@code id} and is what a resource
 * type itself looks like refers to that type; one that holds nothing but an {@code id} refers to the type that it is named
 * after, where the provider has exactly one of that name that is no child.
 */
final class Inferred {
    private final Schemas schemas;
    private final Map<String, SortedSet<ResourceType>> bodies;
    private final Map<String, List<ResourceType>> byName = new HashMap<>();

    /**
     * Creates the rules.
     *
     * @param bodies the types by the keys of the shapes that they are put and returned with
     */
    Inferred(Schemas schemas, Map<String, SortedSet<ResourceType>> bodies, Collection<ResourceType> types) {
        this.schemas = schemas;
        this.bodies = bodies;
        types.stream()
                .filter(type -> type.parent().isEmpty())
                .forEach(type -> byName.computeIfAbsent(word(type.lastSegment()), _ -> new ArrayList<>())
                        .add(type));
    }

    void apply() {
        for (var draft : schemas.drafts()) {
            for (var property : draft.properties()) {
                referenced(property).ifPresent(key -> infer(draft, property, key));
            }
        }
    }

    /** Returns the shape of an object, or of the objects of a list, that has an {@code id}. */
    private Optional<Draft> referenced(Property property) {
        var type = property.type() instanceof ArrayType array ? array.item() : property.type();
        return type instanceof ObjectType(var key) ? schemas.draft(key).filter(Inferred::hasId) : Optional.empty();
    }

    static boolean hasId(Draft draft) {
        return draft.properties().stream()
                .anyMatch(property -> property.name().equals("id") && property.type() instanceof StringType);
    }

    private void infer(Draft owner, Property property, Draft target) {
        var whole = bodies.getOrDefault(target.key(), new TreeSet<>());
        if (whole.size() == 1) {
            var type = whole.first();
            if (!(property.type() instanceof ArrayType) || type.parent().isEmpty()) {
                owner.refer(property.name(), type);
            }
        } else if (whole.isEmpty() && owner.references(property.name()).isEmpty() && holdsIdAlone(target)) {
            named(property.name()).ifPresent(type -> owner.refer(property.name(), type));
        }
    }

    private static boolean holdsIdAlone(Draft draft) {
        return draft.properties().stream()
                .allMatch(property -> property.name().equals("id") || property.is(Property.Trait.READ_ONLY));
    }

    private Optional<ResourceType> named(String property) {
        var types = byName.getOrDefault(word(property), List.of());
        return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.empty();
    }

    private static String word(String name) {
        return Words.singular(name).toLowerCase(Locale.ROOT);
    }
}
