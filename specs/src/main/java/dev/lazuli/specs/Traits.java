package dev.lazuli.specs;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What a property's schema says of the property: the schema itself, beside its {@code $ref} too, and then what that
 * refers to.
 */
final class Traits {
    private final Documents documents;
    private final List<Node> chain = new ArrayList<>();

    Traits(Documents documents, Node schema) {
        this.documents = documents;
        follow(schema);
    }

    private void follow(Node schema) {
        chain.add(schema);
        var reference = schema.text("$ref");
        if (chain.size() > 20) {
            return;
        }
        if (reference.isPresent()) {
            documents.target(schema, reference.get()).ifPresent(this::follow);
        } else if (schema.items("allOf").size() == 1 && !schema.has("properties")) {
            follow(schema.items("allOf").getFirst());
        }
    }

    Property property(String name, SchemaType type, boolean required) {
        var traits = EnumSet.noneOf(Trait.class);
        set(traits, Trait.REQUIRED, required);
        set(traits, Trait.READ_ONLY, any("readOnly"));
        set(traits, Trait.SECRET, any("x-ms-secret") || password());
        set(traits, Trait.FLATTEN, any("x-ms-client-flatten"));
        set(traits, Trait.NULLABLE, any("x-nullable"));
        mutability(traits);
        return new Property(name, type, traits, defaultValue(), List.of());
    }

    private static void set(EnumSet<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private boolean any(String flag) {
        return chain.stream().anyMatch(node -> node.flag(flag));
    }

    private boolean password() {
        return chain.stream()
                .anyMatch(node -> node.text("format").filter("password"::equals).isPresent());
    }

    private void mutability(EnumSet<Trait> traits) {
        var mutability = chain.stream()
                .map(node -> node.texts("x-ms-mutability"))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (mutability.isEmpty()) {
            return;
        }
        var created = mutability.contains("create");
        var updated = mutability.contains("update");
        set(traits, Trait.READ_ONLY, !created && !updated);
        set(traits, Trait.WRITE_ONLY, !mutability.contains("read"));
        set(traits, Trait.CREATE_ONLY, created && !updated);
    }

    private Optional<Value> defaultValue() {
        return chain.stream().flatMap(node -> node.value("default").stream()).findFirst();
    }

    /** Returns the types that {@code x-ms-arm-id-details} names, on the property or on the items of its array. */
    List<ResourceType> references(SchemaType type, ArmTypes armTypes) {
        var types = new ArrayList<ResourceType>();
        for (var node : chain) {
            types.addAll(allowed(node, armTypes));
            if (type instanceof SchemaType.ArrayType) {
                node.child("items")
                        .ifPresent(item ->
                                new Traits(documents, item).chain.forEach(it -> types.addAll(allowed(it, armTypes))));
            }
        }
        return types;
    }

    private static List<ResourceType> allowed(Node node, ArmTypes armTypes) {
        return node.child("x-ms-arm-id-details").stream()
                .flatMap(details -> details.items("allowedResources").stream())
                .flatMap(resource -> resource.text("type").stream())
                .flatMap(type -> armTypes.parse(type).stream())
                .toList();
    }
}
