package dev.lazuli.specs;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.TextValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file that was read.
 *
 * @param file the file
 * @param root its content, without prose
 */
record Document(SpecificationFile file, ObjectValue root) {
    Node node() {
        return new Node(this, "", root);
    }

    /** Returns the object at a JSON pointer that is not escaped for URLs. */
    Optional<Node> at(String pointer) {
        Value value = root;
        if (!pointer.isEmpty()) {
            for (var token : pointer.substring(1).split("/")) {
                value = step(value, token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return value instanceof ObjectValue object ? Optional.of(new Node(this, pointer, object)) : Optional.empty();
    }

    private static Value step(Value value, String name) {
        return switch (value) {
            case ObjectValue(var members) -> members.getOrDefault(name, new Value.NullValue());
            case ArrayValue(var items)
            when name.matches("\\d{1,6}") && Integer.parseInt(name) < items.size() -> items.get(Integer.parseInt(name));
            default -> new Value.NullValue();
        };
    }

    /** Returns the other files that this one's schemas refer to, as written: examples are left out. */
    List<String> references() {
        var references = new TreeSet<String>();
        collect(root, references);
        return List.copyOf(references);
    }

    private static void collect(Value value, TreeSet<String> references) {
        switch (value) {
            case ObjectValue(var members) ->
                members.forEach((name, member) -> {
                    if (name.equals("$ref") && member instanceof TextValue(var text)) {
                        var hash = text.indexOf('#');
                        if (hash != 0) {
                            references.add(hash < 0 ? text : text.substring(0, hash));
                        }
                    } else if (!name.equals("x-ms-examples")) {
                        collect(member, references);
                    }
                });
            case ArrayValue(var items) -> items.forEach(item -> collect(item, references));
            default -> {}
        }
    }

    /** Returns the definitions, by name. */
    Map<String, Node> definitions() {
        return node().children("definitions");
    }
}
