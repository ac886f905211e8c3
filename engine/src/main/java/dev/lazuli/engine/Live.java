package dev.lazuli.engine;

import dev.lazuli.model.ResourceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is live, as one reading found it. */
public final class Live {
    private final Map<ResourceId, LiveResource> resources = new LinkedHashMap<>();

    /** Creates it from all resources found. */
    public Live(Collection<LiveResource> found) {
        found.forEach(resource -> resources.put(resource.id(), resource));
    }

    /** Returns a resource, empty where it does not exist. */
    public Optional<LiveResource> get(ResourceId id) {
        return Optional.ofNullable(resources.get(id));
    }

    /** Returns all resources in the order in which they were found. */
    public Collection<LiveResource> all() {
        return java.util.Collections.unmodifiableCollection(resources.values());
    }
}
