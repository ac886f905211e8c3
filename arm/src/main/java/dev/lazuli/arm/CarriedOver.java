package dev.lazuli.arm;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.LinkedHashMap;
import java.util.Locale;

/**
 * Keeps children alive when their parent is written.
 *
 * <p>A PUT replaces the whole resource. Where a body holds children that are resources of their own, such as the subnets
 * of a virtual network or the rules of a security group, a PUT without them deletes them. A stack that declares the
 * parent and says nothing of these children, because it declares them on their own or not at all, does not mean that.
 */
final class CarriedOver {
    private final Catalog catalog;
    private final Schema schema;
    private final ResourceType type;

    CarriedOver(Catalog catalog, Schema schema, ResourceType type) {
        this.catalog = catalog;
        this.schema = schema;
        this.type = type;
    }

    /** Returns the body with the live children that it says nothing of. */
    ObjectValue into(ObjectValue body, ObjectValue live) {
        var properties = body.object("properties").orElse(ObjectValue.EMPTY);
        var liveProperties = live.object("properties").orElse(ObjectValue.EMPTY);
        var place = schema.member(schema.body(), live, "properties");
        var changed = new LinkedHashMap<>(properties.members());
        liveProperties.members().forEach((name, value) -> {
            var member = schema.member(place, liveProperties, name);
            if (value instanceof ArrayValue(var items)
                    && !items.isEmpty()
                    && Members.find(properties, name).isEmpty()
                    && children(member, name)) {
                changed.put(name, writable(member, value));
            }
        });
        return changed.size() == properties.members().size() ? body : body.with("properties", new ObjectValue(changed));
    }

    /** Returns whether a property holds resources: it can be written, and is named as a type below this one. */
    private boolean children(Place member, String name) {
        return !member.readOnly()
                && member.property().isPresent()
                && !catalog.types(type.child(name)).isEmpty();
    }

    /** Leaves out what can't be written, and what makes a write conditional. */
    private Value writable(Place place, Value value) {
        return switch (value) {
            case ArrayValue(var items) ->
                new ArrayValue(
                        items.stream().map(item -> writable(place.item(), item)).toList());
            case ObjectValue object -> {
                var kept = new LinkedHashMap<String, Value>();
                object.members().forEach((name, member) -> {
                    var inner = schema.member(place, object, name);
                    if (!inner.readOnly() && !name.toLowerCase(Locale.ROOT).equals("etag")) {
                        kept.put(name, writable(inner, member));
                    }
                });
                yield new ObjectValue(kept);
            }
            default -> value;
        };
    }
}
