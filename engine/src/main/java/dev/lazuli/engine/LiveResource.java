package dev.lazuli.engine;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Optional;

/**
 * A resource as it is.
 *
 * @param id its ID
 * @param body what was returned
 * @param owner the stack whose mark it bears; empty where it bears none
 */
public record LiveResource(ResourceId id, ObjectValue body, Optional<String> owner) {
    public LiveResource {
        requireNonNull(id, "id is null");
        requireNonNull(body, "body is null");
        requireNonNull(owner, "owner is null");
    }
}
