package dev.lazuli.arm;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The mark of ownership: a tag that names the stack, on every resource whose type has tags. */
final class Marks {
    /** The tag's name. */
    static final String TAG = "lazuli-stack";

    private static final String TAGS = "tags";

    private final Catalog catalog;
    private final Map<String, Boolean> tagged = new ConcurrentHashMap<>();

    Marks(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the stack whose mark a live body bears. */
    static Optional<String> owner(ObjectValue body) {
        return body.object(TAGS).flatMap(tags -> Members.find(tags, TAG)).flatMap(Value::asText);
    }

    /** Returns whether the type of a resource is known to have tags that can be written. */
    boolean markable(ResourceId id) {
        return catalog.forId(id, Optional.empty()).filter(this::tagged).isPresent();
    }

    private boolean tagged(CatalogType type) {
        return tagged.computeIfAbsent(type.name() + "@" + type.apiVersion(), key -> hasTags(type));
    }

    private boolean hasTags(CatalogType type) {
        return catalog.body(type)
                .flatMap(shape -> shape.property(TAGS))
                .filter(tags -> !tags.is(Trait.READ_ONLY))
                .map(tags -> switch (tags.type()) {
                    case MapType _, AnyType _ -> true;
                    case ObjectType(var shape) ->
                        catalog.shape(type.armType().namespace(), shape)
                                .properties()
                                .isEmpty();
                    default -> false;
                })
                .orElse(false);
    }

    /**
     * Returns the body with the mark in its tags. A resource of a type that the catalog does not know is marked where it
     * has tags or a location: then it is one of those that Azure calls tracked, which all have tags.
     */
    ObjectValue marked(DeclaredResource resource, String stack) {
        var body = resource.body();
        var known = catalog.forId(resource.id(), Optional.empty());
        var marks = known.isPresent()
                ? tagged(known.get())
                : body.get(TAGS).isPresent() || body.get("location").isPresent();
        return marks ? body.with(TAGS, tags(body, TAG, Value.text(stack))) : body;
    }

    /** Returns the body with the tags of a live one that it does not set itself: policies and people add their own. */
    static ObjectValue withTagsOf(ObjectValue body, ObjectValue live) {
        var own = body.object(TAGS);
        var others = live.object(TAGS);
        if (own.isEmpty() || others.isEmpty()) {
            return body;
        }
        var tags = new LinkedHashMap<>(own.get().members());
        others.get().members().forEach((name, value) -> {
            if (Members.find(own.get(), name).isEmpty()) {
                tags.put(name, value);
            }
        });
        return body.with(TAGS, new ObjectValue(tags));
    }

    private static ObjectValue tags(ObjectValue body, String name, Value value) {
        return body.object(TAGS).orElse(ObjectValue.EMPTY).with(name, value);
    }
}
