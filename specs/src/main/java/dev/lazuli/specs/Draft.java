package dev.lazuli.specs;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.model.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A shape that is being read. Until all are read, shapes are named by their place: {@link #key}. It holds no part of a
 * document, so that documents need not stay in memory.
 */
final class Draft {
    private final String key;
    private final SpecificationFile file;
    private final String plainName;
    private final Map<String, Set<ResourceType>> references = new LinkedHashMap<>();
    private List<Property> properties = List.of();
    private Optional<SchemaType> additional = Optional.empty();
    private Optional<String> discriminator = Optional.empty();
    private Map<String, String> variants = Map.of();
    private Optional<String> variantOf = Optional.empty();

    Draft(Node definition, String plainName) {
        this.key = definition.key();
        this.file = definition.document().file();
        this.plainName = plainName;
    }

    String key() {
        return key;
    }

    /** Returns the definition's name in the specification, or what an object without a definition is called. */
    String plainName() {
        return plainName;
    }

    SpecificationFile file() {
        return file;
    }

    List<Property> properties() {
        return properties;
    }

    Optional<SchemaType> additional() {
        return additional;
    }

    Optional<String> discriminator() {
        return discriminator;
    }

    /** Returns the keys of the variants by the discriminator's value. */
    Map<String, String> variants() {
        return variants;
    }

    Optional<String> variantOf() {
        return variantOf;
    }

    void fill(List<Property> all, Optional<SchemaType> additionalType) {
        properties = List.copyOf(all);
        additional = additionalType;
    }

    void discriminate(String property, Map<String, String> keys) {
        discriminator = Optional.of(property);
        variants = new LinkedHashMap<>(keys);
    }

    void variantOf(String key) {
        variantOf = Optional.of(key);
    }

    /** Notes that a property may hold the ID of a resource. */
    void refer(String property, ResourceType type) {
        references.computeIfAbsent(property, _ -> new TreeSet<>()).add(type);
    }

    List<ResourceType> references(String property) {
        return new ArrayList<>(references.getOrDefault(property, Set.of()));
    }
}
