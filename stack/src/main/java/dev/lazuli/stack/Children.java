package dev.lazuli.stack;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the IDs of resources; what those of one type in one place share is worked out once. */
final class Children {
    private final Map<Place, String> prefixes = new ConcurrentHashMap<>();

    ResourceId of(ResourceId parent, ResourceType type, String name) {
        if (name.isEmpty() || name.indexOf('/') >= 0) {
            return parent.child(type, name);
        }
        return new ResourceId(
                prefixes.computeIfAbsent(new Place(parent.text(), type.text()), _ -> prefix(parent, type)) + name);
    }

    private static String prefix(ResourceId parent, ResourceType type) {
        var sample = parent.child(type, "x").text();
        return sample.substring(0, sample.length() - 1);
    }

    private record Place(String parent, String type) {}
}
