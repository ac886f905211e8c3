package dev.lazuli.arm;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.List;
import java.util.Optional;

/**
 * Finds children in the bodies of their parents: a virtual network is returned with its subnets, a security group with
 * its rules, each with the ID and the properties that a read of the child itself gives.
 */
final class Embedded {
    private Embedded() {}

    /** Returns the parent's list of children of the type; empty where its body has none, so that it says nothing. */
    static Optional<List<Value>> children(ObjectValue parent, ResourceId child) {
        var segment = child.type().map(type -> type.lastSegment()).orElse("");
        return parent.object("properties")
                .flatMap(properties -> Members.find(properties, segment))
                .flatMap(found -> found instanceof ArrayValue(var items) ? Optional.of(items) : Optional.empty())
                .filter(items -> items.stream().allMatch(Embedded::whole));
    }

    private static boolean whole(Value item) {
        return item instanceof ObjectValue object
                && object.text("id").isPresent()
                && object.object("properties").isPresent();
    }

    /** Returns a child's body out of such a list. */
    static Optional<ObjectValue> find(List<Value> children, ResourceId child) {
        return children.stream()
                .map(ObjectValue.class::cast)
                .filter(item ->
                        item.text("id").filter(child.text()::equalsIgnoreCase).isPresent())
                .findFirst();
    }
}
