package dev.lazuli.emulator;

import static java.util.Objects.requireNonNull;

import dev.lazuli.emulator.TypeFacts.ChildArray;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Changes a resource and what else shows it: children that its body lists, and the parent whose body lists it.
 *
 * <p>A body that does not mention its children leaves them as they are, as Azure does for virtual networks; one that
 * lists them, none of them included, replaces them.
 */
final class Writing {
    private final Types types;
    private final Assembly assembly;
    private final Changes changes;
    private final String version;
    private final String now;

    Writing(Types types, Assembly assembly, Changes changes, String version, String now) {
        this.types = types;
        this.assembly = assembly;
        this.changes = changes;
        this.version = version;
        this.now = now;
    }

    /** Makes or replaces a resource; returns it as it is now. */
    Stored put(TypeFacts facts, ResourceId id, ObjectValue given) {
        var body = write(facts, id, given);
        tellParent(id, Optional.of(body));
        return requireNonNull(changes.get(id.key()), "resource was not written");
    }

    /** Deletes a resource and all below it. */
    void delete(ResourceId id) {
        changes.delete(id.key());
        tellParent(id, Optional.empty());
    }

    private ObjectValue write(TypeFacts facts, ResourceId id, ObjectValue given) {
        var stored = changes.get(id.key());
        var old = stored == null ? ObjectValue.EMPTY : stored.value();
        var etag = etag(id, given);
        var alone = given;
        for (var array : facts.children()) {
            alone = without(alone, array);
        }
        var body = assembly.assemble(facts, Place.of(id, etag, now), alone, old);
        for (var array : facts.children()) {
            var items = array.given() ? find(given, array) : Optional.<List<Value>>empty();
            var children = items.isPresent()
                    ? replace(id, array, items.get())
                    : find(old, array).orElse(List.of());
            if (array.given() || !children.isEmpty()) {
                body = with(body, array, children);
            }
        }
        changes.put(Stored.ready(id, facts.armType(), body));
        return body;
    }

    private List<Value> replace(ResourceId parent, ChildArray array, List<Value> items) {
        var names = new HashSet<String>();
        var bodies = new ArrayList<Value>();
        for (var item : items) {
            var given = item instanceof ObjectValue object ? object : ObjectValue.EMPTY;
            var name = given.text("name").or(() -> given.text("id").map(id -> id.substring(id.lastIndexOf('/') + 1)));
            if (name.isEmpty()) {
                throw new ArmError(
                        400,
                        "InvalidRequestFormat",
                        "Cannot parse the request: an item of '" + array.property() + "' has no name.");
            }
            var id = child(parent, array, name.get());
            if (!names.add(id.key())) {
                throw new ArmError(
                        400,
                        "InvalidRequestFormat",
                        "Cannot parse the request: '" + array.property() + "' has several items named '" + name.get()
                                + "'.");
            }
            bodies.add(write(types.require(id, version), id, given));
        }
        changes.children(parent.key(), array.type().key()).stream()
                .map(Stored::key)
                .filter(key -> !names.contains(key))
                .forEach(changes::delete);
        return bodies;
    }

    private static ResourceId child(ResourceId parent, ChildArray array, String name) {
        if (name.isEmpty() || name.indexOf('/') >= 0) {
            throw new ArmError(400, "InvalidResourceName", "Resource name '" + name + "' is invalid.");
        }
        return new ResourceId(parent.text() + "/" + array.type().lastSegment() + "/" + name);
    }

    /** Shows a changed resource in the body of its parent, where that lists it, and so on upwards. */
    private void tellParent(ResourceId id, Optional<ObjectValue> body) {
        var parent = id.parent().orElse(ResourceId.TENANT);
        var stored = changes.get(parent.key());
        var type = id.type();
        if (stored == null || type.isEmpty()) {
            return;
        }
        for (var array : types.find(parent, version).map(TypeFacts::children).orElse(List.of())) {
            if (array.type().equals(type.get())) {
                var told = told(stored.value(), array, id, body);
                var parentId = new ResourceId(stored.id());
                changes.put(Stored.ready(parentId, parentId.type().orElseThrow(), told)
                        .in(stored.phase(), stored.until()));
                tellParent(parentId, Optional.of(told));
                return;
            }
        }
    }

    private static ObjectValue told(ObjectValue parent, ChildArray array, ResourceId id, Optional<ObjectValue> body) {
        var items = new ArrayList<Value>(find(parent, array).orElse(List.of()));
        var at = 0;
        while (at < items.size() && !named(items.get(at), id.name())) {
            at++;
        }
        if (at < items.size()) {
            items.remove(at);
        }
        if (body.isPresent()) {
            items.add(at, body.get());
        }
        var told = with(parent, array, items);
        return told.get("etag").isPresent() ? told.with("etag", Value.text(etag(id, told))) : told;
    }

    private static boolean named(Value item, String name) {
        return item instanceof ObjectValue object
                && object.text("name").filter(name::equalsIgnoreCase).isPresent();
    }

    /** Drawn from the content, so that putting the same again changes nothing. */
    private static String etag(ResourceId id, ObjectValue content) {
        return "W/\"" + MadeUp.guid(id.key() + content.hashCode()) + "\"";
    }

    static Optional<List<Value>> find(ObjectValue body, ChildArray array) {
        var holder = array.holder().isEmpty() ? Optional.of(body) : body.object(array.holder());
        return holder.flatMap(it -> it.get(array.property()))
                .filter(ArrayValue.class::isInstance)
                .map(value -> ((ArrayValue) value).items());
    }

    static ObjectValue without(ObjectValue body, ChildArray array) {
        if (array.holder().isEmpty()) {
            return body.get(array.property()).isPresent() ? body.without(array.property()) : body;
        }
        return body.object(array.holder())
                .filter(holder -> holder.get(array.property()).isPresent())
                .map(holder -> body.with(array.holder(), holder.without(array.property())))
                .orElse(body);
    }

    private static ObjectValue with(ObjectValue body, ChildArray array, List<Value> items) {
        var value = new ArrayValue(items);
        if (array.holder().isEmpty()) {
            return body.with(array.property(), value);
        }
        var holder = body.object(array.holder()).orElse(ObjectValue.EMPTY);
        return body.with(array.holder(), holder.with(array.property(), value));
    }
}
