package dev.lazuli.stack;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a body that is being written. */
sealed interface Node {
    /** Returns what was written. */
    Value value();

    /** A value that is set as a whole. */
    record Leaf(Value value) implements Node {}

    /** An object, or a map. */
    record Members(Map<String, Node> members) implements Node {
        Members() {
            this(new LinkedHashMap<>());
        }

        /** Returns the object at a path below this one, made where it is not there. */
        Members reach(List<String> path) {
            var here = this;
            for (var name : path) {
                here = here.object(name);
            }
            return here;
        }

        /** Returns the member that is an object, made where it is not there. */
        Members object(String name) {
            if (members.get(name) instanceof Members object) {
                return object;
            }
            var object = new Members();
            members.put(name, object);
            return object;
        }

        /** Returns the member that is a list, made where it is not there. */
        Items list(String name) {
            if (members.get(name) instanceof Items list) {
                return list;
            }
            var list = new Items(new ArrayList<>());
            members.put(name, list);
            return list;
        }

        @Override
        public ObjectValue value() {
            var values = LinkedHashMap.<String, Value>newLinkedHashMap(members.size());
            members.forEach((name, node) -> values.put(name, node.value()));
            return new ObjectValue(values);
        }
    }

    /** A list. */
    record Items(List<Node> items) implements Node {
        @Override
        public ArrayValue value() {
            return new ArrayValue(items.stream().map(Node::value).toList());
        }
    }
}
