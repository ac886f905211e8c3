package dev.lazuli.stack;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.stack.Node.Members;
import java.lang.reflect.Array;
import java.util.Map;
import java.util.function.Consumer;

/** Writes one property, as one call asks for it. */
final class Writing {
    private final BodyState state;
    private final Form.Slot slot;
    private final PropertyPath place;

    Writing(BodyState state, Form.Slot slot) {
        this.state = state;
        this.slot = slot;
        this.place = slot.below(state.at());
    }

    /** Sets a scalar, appends to a list, sets all of a map. */
    void value(Object value) {
        written(() -> {
            switch (slot.property().type()) {
                case ArrayType list -> append(list.item(), value);
                case MapType(var entry) -> entries(entry, (Map<?, ?>) value);
                case SchemaType type -> holder().members().put(slot.path().getLast(), leaf(type, value));
            }
        });
    }

    /** Sets one entry of a map. */
    void entry(String key, Object value) {
        written(() -> {
            state.owner().mark(place.member(key));
            map().members().put(key, leaf(entryType(), value));
        });
    }

    /** Sets the entry of a map that has a resource's ID as its key; the key is no value, so the resource is waited for. */
    void entry(Resource<?> key) {
        written(() -> {
            var id = Declared.idOf(key);
            state.owner().mark(place.member(id.text()));
            state.owner().after(new Resource<?>[] {key});
            map().members().put(id.text(), new Members());
        });
    }

    /** Sets one entry of a map to an object. */
    void entry(String key, Class<?> nested, Consumer<?> body) {
        written(() -> {
            var object = new Members();
            map().members().put(key, object);
            fill(object, entryType(), nested, place.member(key), body);
        });
    }

    /** Fills an object, or appends one to a list. */
    void object(Class<?> nested, Consumer<?> body) {
        written(() -> {
            if (slot.property().type() instanceof ArrayType list) {
                var items = holder().list(slot.path().getLast()).items();
                var object = new Members();
                items.add(object);
                fill(object, list.item(), nested, place.item(items.size() - 1), body);
            } else {
                fill(holder().object(slot.path().getLast()), slot.property().type(), nested, place, body);
            }
        });
    }

    private void written(Runnable write) {
        var before = state.owner().marks();
        try {
            write.run();
        } catch (Conversion.UnfitException e) {
            state.owner().report(place, String.valueOf(e.getMessage()), "");
        }
        state.owner().markFilled(place, before);
    }

    private Members holder() {
        var path = slot.path();
        return path.size() < 2 ? state.node() : state.node().reach(path.subList(0, path.size() - 1));
    }

    /** Members that the catalog does not name are entries of the object itself. */
    private Members map() {
        return slot.path().isEmpty()
                ? state.node()
                : holder().object(slot.path().getLast());
    }

    private SchemaType entryType() {
        return ((MapType) slot.property().type()).value();
    }

    private void entries(SchemaType type, Map<?, ?> all) {
        var map = map();
        all.forEach((key, value) -> {
            state.owner().mark(place.member(String.valueOf(key)));
            map.members().put(String.valueOf(key), leaf(type, requireNonNull(value, "a value is null")));
        });
    }

    private void append(SchemaType type, Object value) {
        var items = holder().list(slot.path().getLast()).items();
        if (value.getClass().isArray()) {
            for (var i = 0; i < Array.getLength(value); i++) {
                items.add(leaf(type, requireNonNull(Array.get(value, i), "an item is null")));
            }
        } else {
            items.add(leaf(type, value));
        }
    }

    /** Makes a value that is given as a whole; a resource in place of an object stands for its ID. */
    private Node leaf(SchemaType type, Object value) {
        if (type instanceof ObjectType && value instanceof Scope scope) {
            var object = new Members();
            object.members().put("id", new Node.Leaf(scope.id().value()));
            return object;
        }
        return Shapes.scalar(type)
                ? new Node.Leaf(Conversion.scalar(value, type, slot.property().is(Trait.SECRET)))
                : new Node.Leaf(Conversion.any(value));
    }

    @SuppressWarnings("unchecked") // the generated method says that the body takes the nested interface
    private void fill(Members object, SchemaType type, Class<?> nested, PropertyPath at, Consumer<?> body) {
        var shape = Shapes.of(type).orElseThrow();
        var part = state.part(nested, shape, object, at);
        ((Consumer<Object>) body).accept(part);
    }
}
