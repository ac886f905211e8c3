package dev.lazuli.specs;

import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of an operation, those of its path included. */
final class Parameters {
    private final List<Node> nodes = new ArrayList<>();

    private Parameters() {}

    /** Reads the parameters of an operation; the operation's own come first, and so win. */
    static Parameters of(Documents documents, Node pathItem, Optional<Node> operation) {
        var parameters = new Parameters();
        operation.ifPresent(
                it -> it.items("parameters").forEach(item -> parameters.nodes.add(documents.resolve(item))));
        pathItem.items("parameters").forEach(item -> parameters.nodes.add(documents.resolve(item)));
        return parameters;
    }

    /** Returns the parameter of a path with this name. */
    Optional<Node> path(String name) {
        return nodes.stream()
                .filter(node -> is(node, "in", "path") && is(node, "name", name))
                .findFirst();
    }

    /** Returns the parameter that is the body. */
    Optional<Node> body() {
        return nodes.stream().filter(node -> is(node, "in", "body")).findFirst();
    }

    /** Returns the values that a parameter may have, empty where any may be. */
    static List<String> values(Optional<Node> parameter) {
        return parameter.map(node -> node.texts("enum")).orElse(List.of());
    }

    private static boolean is(Node node, String member, String text) {
        return node.object().members().get(member) instanceof TextValue(var value) && value.equals(text);
    }
}
