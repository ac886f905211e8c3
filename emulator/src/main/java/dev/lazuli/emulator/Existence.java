package dev.lazuli.emulator;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether what a request needs is there, and how its ID is spelt. */
final class Existence {
    private final Types types;

    Existence(Types types) {
        this.types = types;
    }

    /**
     * Demands a resource's group and its parents, or the resource that it extends.
     *
     * @param get finds a resource by its ID in lower case
     * @throws ArmError if one is missing
     */
    void requireParents(ResourceId id, String version, Function<String, @Nullable Stored> get) {
        var group = id.resourceGroupName();
        if (group.isPresent() && get.apply(groupKey(id)) == null && !id.key().equals(groupKey(id))) {
            throw ArmError.resourceGroupNotFound(group.get());
        }
        var missing = missing(id.parent().orElse(ResourceId.TENANT), version, get);
        if (missing != null) {
            throw ArmError.parentNotFound(names(missing));
        }
    }

    /** Returns the resource that is missing for this one to be there, itself included; null where there is none. */
    @Nullable
    ResourceId missing(ResourceId id, String version, Function<String, @Nullable Stored> get) {
        var at = id;
        while (at.key().contains("/providers/")) {
            if (get.apply(at.key()) != null) {
                return null;
            }
            var facts = types.find(at, version);
            if (facts.isPresent() && !facts.get().implicit()) {
                return at;
            }
            at = at.parent().orElse(ResourceId.TENANT);
        }
        var type = at.type();
        return type.isPresent() && type.get().equals(ResourceType.RESOURCE_GROUP) && get.apply(at.key()) == null
                ? at
                : null;
    }

    /** Returns an ID with the spelling of the resources that are there, and of the catalog's types. */
    ResourceId spell(ResourceId id, Function<String, @Nullable Stored> get) {
        var type = id.type();
        if (type.isEmpty()) {
            return id;
        }
        if (type.get().equals(ResourceType.SUBSCRIPTION)) {
            return ResourceId.subscription(id.name());
        }
        var parent = id.parent().orElse(ResourceId.TENANT);
        var stored = get.apply(parent.key());
        var base = stored == null ? spell(parent, get) : new ResourceId(stored.id());
        return base.child(types.spelt(type.get()).orElse(type.get()), id.name());
    }

    static String groupKey(ResourceId id) {
        var key = id.key();
        var end = key.indexOf('/', key.indexOf("/resourcegroups/") + "/resourcegroups/".length());
        return end < 0 ? key : key.substring(0, end);
    }

    /** Returns the names in an ID after its last provider, such as {@code server/database}. */
    static String names(ResourceId id) {
        var parts = Address.typeAndNames(id).split("/");
        var names = new StringBuilder();
        for (var i = 2; i < parts.length; i += 2) {
            names.append(i == 2 ? "" : "/").append(parts[i]);
        }
        return names.isEmpty() ? id.name() : names.toString();
    }
}
