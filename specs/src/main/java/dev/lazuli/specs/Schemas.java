package dev.lazuli.specs;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Reads schemas into types and shapes. Shapes are read one after the other, so that cycles end. */
final class Schemas {
    private static final String DEFINITIONS = "/definitions/";
    private static final int DEEPEST = 50;

    private final Documents documents;
    private final Variants variants;
    private final ArmTypes armTypes;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Members> members = new HashMap<>();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private final Set<String> open = new HashSet<>();

    /** A shape whose properties are still to be read. */
    private record Waiting(Draft draft, Node definition) {}

    Schemas(Documents documents, Variants variants, ArmTypes armTypes) {
        this.armTypes = armTypes;
        this.documents = documents;
        this.variants = variants;
    }

    Documents documents() {
        return documents;
    }

    /** Returns all shapes read so far. */
    Collection<Draft> drafts() {
        return drafts.values();
    }

    Optional<Draft> draft(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    /**
     * Reads the schema of a body, and all shapes that it leads to.
     *
     * @param hint what an object is called that is no definition
     * @return the key of the body's shape, empty where it is no object
     */
    Optional<String> body(Node schema, String hint, SpecificationFile context) {
        var type = type(schema, hint);
        Optional<String> key = switch (type) {
            case ObjectType(var shape) -> Optional.of(shape);
            case MapType _ -> Optional.of(shape(direct(schema), hint));
            default -> Optional.empty();
        };
        while (!waiting.isEmpty()) {
            fill(waiting.poll(), context);
        }
        members.clear();
        return key;
    }

    private SchemaType type(Node schema, String hint) {
        var node = direct(schema);
        var name = node.pointer().startsWith(DEFINITIONS) && node.pointer().indexOf('/', DEFINITIONS.length()) < 0
                ? node.pointer()
                        .substring(DEFINITIONS.length())
                        .replace("~1", "/")
                        .replace("~0", "~")
                : hint;
        return switch (kind(node)) {
            case "string" -> Primitives.string(primitive(node));
            case "integer" -> Primitives.number(primitive(node), true);
            case "number" -> Primitives.number(primitive(node), false);
            case "boolean" -> new BooleanType();
            case "values" -> Primitives.ofValues(node);
            case "array" -> guarded(node, () -> array(node, name));
            case "object" -> object(node, name);
            default -> new AnyType();
        };
    }

    private static boolean isDefinition(String pointer) {
        return pointer.startsWith(DEFINITIONS) && pointer.indexOf('/', DEFINITIONS.length()) < 0;
    }

    /** Returns the name of a definition; names in pointers are escaped, and a catalog's have no slashes or spaces. */
    private static String definition(String pointer) {
        return pointer.substring(DEFINITIONS.length())
                .replace("~1", "/")
                .replace("~0", "~")
                .replaceAll("[^\\w.-]+", "-");
    }

    /** Follows references, and schemas that only wrap another one to say more about its use. */
    private Node direct(Node schema) {
        var node = documents.resolve(schema);
        for (var depth = 0; depth < DEEPEST && wraps(node); depth++) {
            node = documents.resolve(node.items("allOf").getFirst());
        }
        return node;
    }

    private static boolean wraps(Node node) {
        return !isDefinition(node.pointer())
                && node.items("allOf").size() == 1
                && !node.has("properties")
                && !node.has("additionalProperties")
                && !node.has("discriminator")
                && !node.has("enum");
    }

    /** Returns the kind of value; one that is declared by {@code allOf} alone is of the kind of its first base. */
    private String kind(Node node) {
        var at = node;
        for (var depth = 0; depth < DEEPEST; depth++) {
            var type = at.text("type");
            if (type.isPresent()) {
                return type.get().toLowerCase(Locale.ROOT);
            }
            if (at.has("enum")) {
                return "values";
            }
            if (at.has("items")) {
                return "array";
            }
            var bases = at.items("allOf");
            if (at.has("properties") || at.has("additionalProperties") || at.has("discriminator")) {
                return "object";
            }
            if (bases.isEmpty()) {
                return "any";
            }
            at = direct(bases.getFirst());
        }
        return "object";
    }

    /** Returns the schema that holds the constraints of a text or number that is declared by {@code allOf} alone. */
    private Node primitive(Node node) {
        var at = node;
        for (var depth = 0;
                depth < DEEPEST && !at.has("type") && !at.items("allOf").isEmpty();
                depth++) {
            at = direct(at.items("allOf").getFirst());
        }
        return at;
    }

    private SchemaType array(Node node, String name) {
        var item = node.child("items").map(it -> type(it, name)).orElseGet(AnyType::new);
        return new ArrayType(
                item,
                Primitives.wholeNumber(node, "minItems"),
                Primitives.wholeNumber(node, "maxItems"),
                node.flag("uniqueItems"),
                node.texts("x-ms-identifiers").stream()
                        .map(identifier -> identifier.startsWith("/") ? identifier.substring(1) : identifier)
                        .toList());
    }

    private SchemaType object(Node node, String name) {
        var all = members(node);
        if (!all.isEmpty()) {
            return new ObjectType(shape(node, name));
        }
        if (all.additional().isPresent()) {
            return guarded(node, () -> new MapType(type(all.additional().get(), name + "Value")));
        }
        return all.anything() ? new MapType(new AnyType()) : new AnyType();
    }

    /** Reads an array or a map; one that holds itself holds anything. */
    private SchemaType guarded(Node node, java.util.function.Supplier<SchemaType> read) {
        if (!open.add(node.key())) {
            documents.findings().add(node, "the array or map holds itself", "what it holds was taken for anything");
            return new AnyType();
        }
        try {
            return read.get();
        } finally {
            open.remove(node.key());
        }
    }

    private Members members(Node node) {
        return members.computeIfAbsent(node.key(), _ -> Members.of(documents, node));
    }

    private String shape(Node node, String name) {
        var key = node.key();
        if (!drafts.containsKey(key)) {
            var draft = new Draft(node, name);
            drafts.put(key, draft);
            waiting.add(new Waiting(draft, node));
        }
        return key;
    }

    private void fill(Waiting next, SpecificationFile context) {
        var draft = next.draft();
        var all = members(next.definition());
        var properties = new ArrayList<Property>();
        all.properties().forEach((name, declared) -> {
            var owner = declared.owner().key().equals(draft.key()) ? draft.plainName() : ownerName(declared, draft);
            var type = type(declared.schema(), owner + Words.capital(name));
            var traits = new Traits(documents, declared.schema());
            properties.add(traits.property(name, type, all.required().contains(name)));
            traits.references(type, armTypes).forEach(reference -> draft.refer(name, reference));
        });
        var name = draft.plainName() + "Value";
        Optional<SchemaType> additional = all.additional().map(it -> type(it, name));
        draft.fill(properties, additional.isEmpty() && all.anything() ? Optional.of(new AnyType()) : additional);
        next.definition().text("discriminator").ifPresent(property -> discriminate(next, property, context));
    }

    private static String ownerName(Members.Declared declared, Draft draft) {
        var pointer = declared.owner().pointer();
        return isDefinition(pointer) ? definition(pointer) : draft.plainName();
    }

    private void discriminate(Waiting next, String property, SpecificationFile context) {
        var base = next.draft();
        var keys = new LinkedHashMap<String, String>();
        for (var variant : variants.of(next.definition(), context)) {
            var name = definition(variant.pointer());
            var value = variant.text("x-ms-discriminator-value").orElse(name);
            var key = shape(variant, name);
            if (keys.putIfAbsent(value, key) != null) {
                documents.findings().add(variant, "'" + value + "' names two variants", "the first was taken");
            }
            var draft = drafts.get(key);
            if (draft != null && draft.variantOf().isEmpty()) {
                draft.variantOf(base.key());
            }
        }
        base.discriminate(property, keys);
    }

    /** Returns the shapes' keys to which a type refers. */
    static List<String> shapes(SchemaType type) {
        return switch (type) {
            case ObjectType(var shape) -> List.of(shape);
            case ArrayType array -> shapes(array.item());
            case MapType(var value) -> shapes(value);
            default -> List.of();
        };
    }
}
