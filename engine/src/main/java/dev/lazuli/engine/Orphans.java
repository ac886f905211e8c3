package dev.lazuli.engine;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which of the live resources are deleted. What contains something that stays is kept, because deleting it would
 * delete that as well.
 */
final class Orphans {
    private final Provider provider;
    private final String stack;
    private final Graph graph;
    private final Live live;
    private final List<LiveResource> candidates = new ArrayList<>();
    private final IdIndex index = new IdIndex(16);

    /** What stays, by the number of the candidate that it lies in. */
    private final Map<Integer, String> kept = new HashMap<>();

    Orphans(Provider provider, String stack, Graph graph, Live live) {
        this.provider = provider;
        this.stack = stack;
        this.graph = graph;
        this.live = live;
    }

    /** Returns steps for what bears the stack's mark and is no longer declared. */
    List<Draft> undeclared() {
        live.all().stream().filter(this::isUndeclared).forEach(this::addCandidate);
        if (candidates.isEmpty()) {
            return List.of();
        }
        for (var number = 0; number < graph.size(); number++) {
            protect(graph.resource(number).id(), graph.resource(number).type());
        }
        protectUnowned();
        return drafts("the stack made it, and it is no longer declared");
    }

    /** Returns steps for all that the stack owns. */
    List<Draft> owned() {
        live.all().stream().filter(this::isOwned).forEach(this::addCandidate);
        if (candidates.isEmpty()) {
            return List.of();
        }
        protectUnowned();
        return drafts("the stack made it, and is destroyed");
    }

    private boolean isUndeclared(LiveResource resource) {
        return bearsMark(resource) && graph.find(resource.id()) < 0;
    }

    private boolean isOwned(LiveResource resource) {
        var number = graph.find(resource.id());
        return number < 0 ? bearsMark(resource) : isOwned(number);
    }

    /**
     * What can't bear a mark is the stack's own where the stack declares it, unless the stack also declares what it lies in
     * and does not own that.
     */
    private boolean isOwned(int number) {
        var resource = graph.resource(number);
        var is = live.get(resource.id());
        if (resource.existing() || is.isEmpty()) {
            return false;
        }
        if (bearsMark(is.get()) || is.get().owner().isPresent() || provider.markable(resource.id())) {
            return bearsMark(is.get());
        }
        var above = graph.above(number);
        return above < 0 || graph.resource(above).existing() || isOwned(above);
    }

    private boolean bearsMark(LiveResource resource) {
        return resource.owner().filter(stack::equals).isPresent();
    }

    private void addCandidate(LiveResource resource) {
        index.put(resource.id(), candidates.size());
        candidates.add(resource);
    }

    /** What is declared, or could bear a mark and bears another or none, is not the stack's to delete. */
    private void protectUnowned() {
        for (var resource : live.all()) {
            var declared = graph.find(resource.id()) >= 0;
            if (index.find(resource.id()) < 0 && (declared || provider.markable(resource.id()))) {
                protect(resource.id(), provider.typeOf(resource.id()));
            }
        }
    }

    private void protect(ResourceId id, TypeName type) {
        var above = index.nearestAbove(id);
        while (above >= 0 && kept.putIfAbsent(above, type + " " + id.name()) == null) {
            above = index.nearestAbove(candidates.get(above).id());
        }
    }

    private List<Draft> drafts(String reason) {
        var drafts = new ArrayList<Draft>(candidates.size());
        for (var number = 0; number < candidates.size(); number++) {
            var resource = candidates.get(number);
            var type = provider.typeOf(resource.id());
            var within = kept.get(number);
            drafts.add(
                    within == null
                            ? Draft.delete(resource, type, reason)
                            : Draft.keep(resource, type, reason + ", but " + within + ", which lies in it, stays"));
        }
        return drafts;
    }
}
