package dev.lazuli.arm;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Map;
import java.util.Optional;

/** Finds members as Azure does, which reads names without case. */
final class Members {
    private Members() {}

    static Optional<Value> find(ObjectValue object, String name) {
        var exact = object.get(name);
        return exact.isPresent()
                ? exact
                : object.members().entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
