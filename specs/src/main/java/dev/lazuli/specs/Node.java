package dev.lazuli.specs;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object in a document.
 *
 * @param document the document
 * @param pointer its JSON pointer in the document
 * @param object the object
 */
record Node(Document document, String pointer, ObjectValue object) {
    /** Returns what tells this object from every other object of all documents. */
    String key() {
        return document.file().name() + "#" + pointer;
    }

    /** Returns a member that is an object. */
    Optional<Node> child(String name) {
        return object.members().get(name) instanceof ObjectValue child
                ? Optional.of(new Node(document, pointer + "/" + escape(name), child))
                : Optional.empty();
    }

    /** Returns the members of a member that are objects, by name. */
    Map<String, Node> children(String name) {
        var children = new LinkedHashMap<String, Node>();
        child(name)
                .ifPresent(parent -> parent.object
                        .members()
                        .keySet()
                        .forEach(key -> parent.child(key).ifPresent(child -> children.put(key, child))));
        return children;
    }

    /** Returns the items of a member that are objects. */
    List<Node> items(String name) {
        var items = new ArrayList<Node>();
        var values = object.array(name);
        for (var i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof ObjectValue item) {
                items.add(new Node(document, pointer + "/" + escape(name) + "/" + i, item));
            }
        }
        return items;
    }

    Optional<String> text(String name) {
        return object.members().get(name) instanceof TextValue(var text) ? Optional.of(text) : Optional.empty();
    }

    Optional<Value> value(String name) {
        return object.get(name);
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** Returns whether a member is true. */
    boolean flag(String name) {
        return object.members().get(name) instanceof BooleanValue(var value) && value;
    }

    /** Returns the items of a member that are texts. */
    List<String> texts(String name) {
        var values = object.array(name);
        if (values.isEmpty()) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (var value : values) {
            if (value instanceof TextValue(var text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}
