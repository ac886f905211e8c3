package dev.lazuli.specs;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.MalformedException;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in the bodies of examples which properties hold the IDs of which types. A value counts if it is an ID of a type
 * that the specifications know; names, and whatever else an example shows, are not looked at.
 */
final class Examples {
    private static final int LONGEST_ID = 1_000;
    private static final int PLACEHOLDER = 4;

    private final Documents documents;
    private final List<Found> found = new ArrayList<>();
    private final Schemas schemas;
    private final ArmTypes armTypes;

    /** An ID at a property. */
    private record Found(Draft owner, String property, ResourceId id, ResourceType type) {}

    Examples(Documents documents, Schemas schemas, ArmTypes armTypes) {
        this.documents = documents;
        this.schemas = schemas;
        this.armTypes = armTypes;
    }

    /**
     * Reads the examples of a PUT.
     *
     * @param bodyName the name of the parameter that is the body
     * @param shape the key of the body's shape
     * @param type the type that is put
     */
    void read(Node put, String bodyName, String shape, ResourceType type) {
        for (var example : put.children("x-ms-examples").values()) {
            var reference = example.text("$ref");
            var content =
                    reference.isEmpty() ? Optional.of(example.object()) : documents.example(example, reference.get());
            content.ifPresent(it -> bodies(it, bodyName).forEach(body -> {
                object(body, draft(shape), type);
                settle();
            }));
        }
    }

    /** Returns the bodies that an example sends and gets back. */
    private static List<ObjectValue> bodies(ObjectValue example, String bodyName) {
        var bodies = new ArrayList<ObjectValue>();
        example.object("parameters")
                .flatMap(parameters -> parameters.object(bodyName))
                .ifPresent(bodies::add);
        example.object("responses")
                .ifPresent(responses -> responses
                        .members()
                        .keySet()
                        .forEach(code -> responses
                                .object(code)
                                .flatMap(answer -> answer.object("body"))
                                .ifPresent(bodies::add)));
        return bodies;
    }

    /** Keeps what was found in one body, but for IDs that stand in so many places that they are placeholders. */
    private void settle() {
        var places = new HashMap<ResourceId, Set<String>>();
        found.forEach(each -> places.computeIfAbsent(each.id(), _ -> new HashSet<>())
                .add(each.property().toLowerCase(Locale.ROOT)));
        for (var each : found) {
            if (places.getOrDefault(each.id(), Set.of()).size() < PLACEHOLDER) {
                each.owner().refer(each.property(), each.type());
            }
        }
        found.clear();
    }

    private Draft draft(String key) {
        return schemas.draft(key).orElseThrow();
    }

    private void object(ObjectValue value, Draft draft, ResourceType type) {
        var shape = variant(value, draft);
        for (var property : shape.properties()) {
            var member = value.members().get(property.name());
            if (member != null && !(property.name().equals("id") && property.type() instanceof StringType)) {
                value(member, property.type(), property, shape, type);
            }
        }
        shape.additional()
                .ifPresent(additional -> value.members().forEach((name, member) -> {
                    if (shape.properties().stream()
                                    .noneMatch(property -> property.name().equals(name))
                            && additional instanceof ObjectType(var key)
                            && member instanceof ObjectValue object) {
                        object(object, draft(key), type);
                    }
                }));
    }

    private Draft variant(ObjectValue value, Draft draft) {
        return draft.discriminator()
                .flatMap(value::text)
                .flatMap(name -> Optional.ofNullable(draft.variants().get(name)))
                .map(this::draft)
                .orElse(draft);
    }

    private void value(Value value, SchemaType schema, Property property, Draft owner, ResourceType type) {
        switch (schema) {
            case StringType _ when value instanceof TextValue(var text) -> found(text, property, owner);
            case ArrayType array
            when value instanceof ArrayValue(var items) ->
                items.forEach(item -> value(item, array.item(), property, owner, type));
            case MapType(var item)
            when value instanceof ObjectValue(var members) ->
                members.forEach((key, member) -> {
                    found(key, property, owner);
                    value(member, item, property, owner, type);
                });
            case ObjectType(var key)
            when value instanceof ObjectValue object -> {
                if (Inferred.hasId(draft(key)) && refers(object, type)) {
                    object.text("id").ifPresent(id -> found(id, property, owner));
                }
                object(object, draft(key), type);
            }
            default -> {}
        }
    }

    /** Returns whether an object's {@code id} is another resource's, and not its own: it has a name as well. */
    private static boolean refers(ObjectValue value, ResourceType type) {
        var own = value.members().containsKey("name")
                || value.text("id").stream()
                        .anyMatch(id -> id(id).flatMap(ResourceId::type).stream()
                                .anyMatch(target -> target.key().startsWith(type.key() + "/")));
        return value.members().size() == 1 || !own;
    }

    private void found(String text, Property property, Draft owner) {
        id(text).ifPresent(id -> id.type()
                .flatMap(armTypes::knownOrPart)
                .ifPresent(type -> found.add(new Found(owner, property.name(), id, type))));
    }

    private static Optional<ResourceId> id(String text) {
        var id = text.startsWith("subscriptions/") || text.startsWith("providers/") ? "/" + text : text;
        if (!id.startsWith("/") || id.length() > LONGEST_ID || !ResourceId.matches(id)) {
            return Optional.empty();
        }
        var parsed = ResourceId.parse(id);
        try {
            return parsed.type().map(_ -> parsed);
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }
}
