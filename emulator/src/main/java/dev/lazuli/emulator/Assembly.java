package dev.lazuli.emulator;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a resource's GET returns of what was put: without what Azure does not return, with its defaults and with
 * the values that it makes.
 *
 * <p>Members that the catalog does not know are kept, since a client may speak another version of the API. Wherever two
 * types are passed, the first is that of what is put, the second that of what is returned; null stands for unknown.
 */
final class Assembly {
    private final Shapes shapes;
    private final Made made;
    private final Allocation allocation;

    Assembly(Shapes shapes, Allocation allocation) {
        this.shapes = shapes;
        this.made = new Made(shapes);
        this.allocation = allocation;
    }

    /**
     * Returns the body that a resource has from now on.
     *
     * @param facts of the resource's type
     * @param given what was put, children in arrays of its body not included
     * @param old what it had before, empty for a new resource
     */
    ObjectValue assemble(TypeFacts facts, Place place, ObjectValue given, ObjectValue old) {
        var members = new LinkedHashMap<String, Value>();
        members.put("name", Value.text(place.name()));
        members.put("id", Value.text(place.owner()));
        members.put("type", Value.text(facts.armType().text()));
        var properties = facts.shown().find("properties");
        var bare = properties != null
                && properties.type() instanceof ObjectType
                && given.get("properties").isEmpty();
        var whole = bare ? given.with("properties", ObjectValue.EMPTY) : given;
        fill(members, whole, old, shapes.variant(facts.put(), whole), shapes.variant(facts.shown(), whole), place);
        return new ObjectValue(members);
    }

    private void fill(
            Map<String, Value> members, ObjectValue given, ObjectValue old, Fields put, Fields shown, Place place) {
        given.members().forEach((name, value) -> {
            var in = put.find(name);
            var out = shown.find(name);
            var spelt = out != null ? out.name() : in != null ? in.name() : name;
            if (!(value instanceof NullValue) && !members.containsKey(spelt) && kept(in, out, shown)) {
                var before = old.object(spelt).orElse(ObjectValue.EMPTY);
                members.put(spelt, value(value, before, type(in, put), type(out, shown), spelt, place));
            }
        });
        for (var property : shown.defaults()) {
            members.putIfAbsent(property.name(), property.defaultValue().orElseThrow());
        }
        for (var property : shown.readOnly()) {
            if (!members.containsKey(property.name())) {
                made(property, members, old, place).ifPresent(value -> members.put(property.name(), value));
            }
        }
        allocation.fill(members, shown, place);
    }

    /** The envelope of a resource may itself be Azure's alone, as a managed identity's is. */
    private Optional<Value> made(Property property, Map<String, Value> members, ObjectValue old, Place place) {
        if (property.name().equals("properties") && property.type() instanceof ObjectType envelope) {
            var before = old.object("properties").orElse(ObjectValue.EMPTY);
            return Optional.of(object(ObjectValue.EMPTY, before, envelope, envelope, place));
        }
        return made.make(property, place, members, old.get(property.name()));
    }

    /** What Azure makes is not taken from the request; what it only takes, or keeps secret, is not returned. */
    private static boolean kept(@Nullable Property in, @Nullable Property out, Fields shown) {
        if (in != null && (in.is(Trait.READ_ONLY) || !Fields.returned(in))) {
            return false;
        }
        if (out == null) {
            return in == null || !shown.known();
        }
        return Fields.returned(out) && (in != null || !out.is(Trait.READ_ONLY));
    }

    private static @Nullable SchemaType type(@Nullable Property property, Fields fields) {
        return property == null ? fields.additional().orElse(null) : property.type();
    }

    private Value value(
            Value value, ObjectValue old, @Nullable SchemaType in, @Nullable SchemaType out, String name, Place place) {
        return switch (value) {
            case ObjectValue object -> object(object, old, in, out, place);
            case ArrayValue(var items) -> {
                var inItem = in instanceof ArrayType array ? array.item() : null;
                var outItem = out instanceof ArrayType array ? array.item() : null;
                var filled = new ArrayList<Value>(items.size());
                items.forEach(item -> filled.add(item(item, inItem, outItem, name, place)));
                yield new ArrayValue(filled);
            }
            default -> value;
        };
    }

    private Value object(
            ObjectValue given, ObjectValue old, @Nullable SchemaType in, @Nullable SchemaType out, Place place) {
        if (in instanceof MapType(var inValue)) {
            return map(given, inValue, out instanceof MapType(var outValue) ? outValue : null, place);
        }
        if (reference(given) || !(in instanceof ObjectType) && !(out instanceof ObjectType)) {
            return given;
        }
        var members = new LinkedHashMap<String, Value>();
        fill(members, given, old, fields(in, given, place), fields(out, given, place), place);
        return new ObjectValue(members);
    }

    /** An object that only names another resource is returned as it is, though its type may be that resource's. */
    private static boolean reference(ObjectValue object) {
        return object.members().size() == 1 && object.members().containsKey("id");
    }

    private Fields fields(@Nullable SchemaType type, ObjectValue object, Place place) {
        return type instanceof ObjectType(var shape)
                ? shapes.variant(shapes.named(place.namespace(), shape), object)
                : Fields.UNKNOWN;
    }

    private ObjectValue map(ObjectValue given, SchemaType in, @Nullable SchemaType out, Place place) {
        var members = new LinkedHashMap<String, Value>();
        given.members().forEach((name, value) -> {
            if (!(value instanceof NullValue)) {
                members.put(name, value(value, ObjectValue.EMPTY, in, out, name, place.entry(name)));
            }
        });
        return new ObjectValue(members);
    }

    /** An item with a name and an ID of its own lies below the array's name in the ID of what holds the array. */
    private Value item(Value item, @Nullable SchemaType in, @Nullable SchemaType out, String array, Place place) {
        if (!(item instanceof ObjectValue object)) {
            return value(item, ObjectValue.EMPTY, in, out, array, place);
        }
        var name = object.text("name");
        if (name.isEmpty() || !fields(out, object, place).named()) {
            return object(object, ObjectValue.EMPTY, in, out, place);
        }
        var at = place.item(array, name.get());
        var id = object.text("id").isPresent() ? object : object.with("id", Value.text(at.owner()));
        return object(id, ObjectValue.EMPTY, in, out, at);
    }
}
