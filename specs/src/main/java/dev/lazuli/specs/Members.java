package dev.lazuli.specs;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of an object's schema, those of {@code allOf} first; what is said again, the more specific schema says.
 *
 * @param properties the properties' schemas
 * @param required the properties that must be given
 * @param additional the schema of members beside the properties
 * @param anything whether members beside the properties may be anything
 * @param discriminator the property that tells variants apart, inherited or not
 */
record Members(
        Map<String, Declared> properties,
        Set<String> required,
        Optional<Node> additional,
        boolean anything,
        Optional<String> discriminator) {
    /**
     * A property's schema.
     *
     * @param schema the schema
     * @param owner the schema that declares it
     */
    record Declared(Node schema, Node owner) {}

    boolean isEmpty() {
        return properties.isEmpty() && discriminator.isEmpty();
    }

    static Members of(Documents documents, Node schema) {
        var gathering = new Gathering(documents);
        gathering.add(schema);
        return new Members(
                gathering.properties,
                gathering.required,
                gathering.additional,
                gathering.anything,
                gathering.discriminator);
    }

    private static final class Gathering {
        private final Documents documents;
        private final Map<String, Declared> properties = new LinkedHashMap<>();
        private final Set<String> required = new HashSet<>();
        private final Set<String> path = new HashSet<>();
        private Optional<Node> additional = Optional.empty();
        private boolean anything;
        private Optional<String> discriminator = Optional.empty();

        private Gathering(Documents documents) {
            this.documents = documents;
        }

        private void add(Node schema) {
            if (!path.add(schema.key())) {
                documents.findings().add(schema, "its allOf leads back to itself", "it was read once");
                return;
            }
            schema.items("allOf").forEach(base -> add(documents.resolve(base)));
            schema.children("properties")
                    .forEach((name, property) -> properties.put(name, new Declared(property, schema)));
            required.addAll(schema.texts("required"));
            schema.child("additionalProperties").ifPresent(it -> additional = Optional.of(it));
            anything |= schema.flag("additionalProperties");
            schema.text("discriminator").ifPresent(it -> discriminator = Optional.of(it));
            path.remove(schema.key());
        }
    }
}
