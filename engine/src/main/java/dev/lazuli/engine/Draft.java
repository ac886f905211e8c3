package dev.lazuli.engine;

import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step whose place in the order is not settled yet. */
final class Draft {
    final Action action;
    final ResourceId id;
    final TypeName type;
    final List<String> reasons;
    final List<Change> changes;
    final Optional<DeclaredResource> desired;
    final Optional<LiveResource> live;

    /** What must end first; an ID may repeat. */
    final List<ResourceId> after = new ArrayList<>();

    private Draft(
            Action action,
            ResourceId id,
            TypeName type,
            List<String> reasons,
            List<Change> changes,
            Optional<DeclaredResource> desired,
            Optional<LiveResource> live) {
        this.action = action;
        this.id = id;
        this.type = type;
        this.reasons = reasons;
        this.changes = changes;
        this.desired = desired;
        this.live = live;
    }

    static Draft create(DeclaredResource desired) {
        return new Draft(
                Action.CREATE,
                desired.id(),
                desired.type(),
                List.of("it does not exist"),
                List.of(),
                Optional.of(desired),
                Optional.empty());
    }

    static Draft change(
            Action action, DeclaredResource desired, LiveResource live, List<String> reasons, List<Change> changes) {
        return new Draft(
                action, desired.id(), desired.type(), reasons, changes, Optional.of(desired), Optional.of(live));
    }

    static Draft keep(LiveResource live, TypeName type, String reason) {
        return new Draft(Action.KEEP, live.id(), type, List.of(reason), List.of(), Optional.empty(), Optional.of(live));
    }

    static Draft delete(LiveResource live, TypeName type, String reason) {
        return new Draft(
                Action.DELETE, live.id(), type, List.of(reason), List.of(), Optional.empty(), Optional.of(live));
    }

    /** Returns whether the step deletes what is live, for good or to make it anew. */
    boolean deletes() {
        return action == Action.DELETE || action == Action.REPLACE;
    }

    LiveResource liveResource() {
        return live.orElseThrow();
    }

    String label() {
        return type + " " + id.name();
    }

    private Set<ResourceId> waitedFor() {
        return after.size() == 1 ? Set.of(after.getFirst()) : new LinkedHashSet<>(after);
    }

    Step step() {
        return new Step(action, id, type, reasons, changes, desired, live, waitedFor());
    }
}
