package dev.lazuli.engine;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done to one resource. It knows all that it needs, so that it can be written down and done elsewhere.
 *
 * @param action what to do
 * @param id the resource
 * @param type its type's short name
 * @param reasons why, a sentence each without a full stop
 * @param changes the differences that count, for an update or a replacement
 * @param desired what is declared; empty for a deletion
 * @param live what is there; empty for a creation
 * @param after the IDs of the resources whose steps must end first; a deletion waits for a replacement only until the old
 *     resource is gone. In a replacement, the deletions among them come before its own deletion, and where several
 *     resources are replaced those that need others are deleted before them and made after them
 */
public record Step(
        Action action,
        ResourceId id,
        TypeName type,
        List<String> reasons,
        List<Change> changes,
        Optional<DeclaredResource> desired,
        Optional<LiveResource> live,
        Set<ResourceId> after) {
    public Step {
        requireNonNull(action, "action is null");
        requireNonNull(id, "id is null");
        requireNonNull(type, "type is null");
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
        requireNonNull(desired, "desired is null");
        requireNonNull(live, "live is null");
        if (desired.isEmpty() && (action == Action.CREATE || action == Action.UPDATE || action == Action.REPLACE)) {
            throw new IllegalArgumentException("desired of " + id + " is empty");
        }
        if (live.isEmpty() && action != Action.CREATE) {
            throw new IllegalArgumentException("live of " + id + " is empty");
        }
        after = after.size() < 2 ? Set.copyOf(after) : Collections.unmodifiableSet(new LinkedHashSet<>(after));
    }

    /** Returns the resource's type and name for messages, such as {@code Compute/Disk myDisk}. */
    public String label() {
        return type + " " + id.name();
    }
}
