package dev.lazuli.engine;

import dev.lazuli.model.ResourceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Orders deletions: a resource goes after all that lies in it, that needs it by declaration, or that refers to it as it is
 * live. Live references that contradict the first two, or each other in a circle, do not count.
 */
final class Deletions {
    private final Provider provider;
    private final Graph graph;
    private final List<Draft> drafts;

    /** The drafts that delete, which the numbers below stand for. */
    private final List<Draft> going = new ArrayList<>();

    private final IdIndex index;

    Deletions(Provider provider, Graph graph, List<Draft> drafts) {
        this.provider = provider;
        this.graph = graph;
        this.drafts = drafts;
        drafts.stream().filter(Draft::deletes).forEach(going::add);
        index = new IdIndex(going.size());
        for (var number = 0; number < going.size(); number++) {
            index.put(going.get(number).id, number);
        }
    }

    /** Adds to the drafts what their deletions wait for. */
    void order() {
        if (going.stream().noneMatch(draft -> draft.action == Action.DELETE)) {
            return;
        }
        var certain = new Pairs();
        addContainment(certain);
        addDeclared(certain);
        var referring = new Pairs();
        addReferences(referring);
        var order = combine(certain, referring);
        order.forEach(this::wait);
        addUpdates(order.build().leadingTo(replacements()));
    }

    /** Pairs of numbers, the one that goes first before the other. */
    private final class Pairs {
        private int[] pairs = new int[16];
        private int count;

        void add(int first, int then) {
            if (first < 0 || then < 0 || first == then) {
                return;
            }
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = first;
            pairs[count++] = then;
        }

        void forEach(Visitor visitor) {
            for (var i = 0; i < count; i += 2) {
                visitor.visit(pairs[i], pairs[i + 1]);
            }
        }

        Digraph build() {
            var builder = new Digraph.Builder(going.size());
            forEach(builder::add);
            return builder.build();
        }
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(int first, int then);
    }

    private void addContainment(Pairs pairs) {
        for (var number = 0; number < going.size(); number++) {
            pairs.add(number, index.nearestAbove(going.get(number).id));
        }
    }

    private void addDeclared(Pairs pairs) {
        for (var number = 0; number < going.size(); number++) {
            var declared = graph.find(going.get(number).id);
            if (declared >= 0) {
                for (var need : graph.neededSteps(declared)) {
                    pairs.add(number, index.find(need));
                }
            }
        }
    }

    private void addReferences(Pairs pairs) {
        for (var number = 0; number < going.size(); number++) {
            for (var target : references(going.get(number))) {
                pairs.add(number, index.nearest(target));
            }
        }
    }

    private List<ResourceId> references(Draft draft) {
        return provider.references(draft.liveResource());
    }

    private Pairs combine(Pairs certain, Pairs referring) {
        var all = new Pairs();
        certain.forEach(all::add);
        referring.forEach(all::add);
        var components = all.build().components();
        var combined = new Pairs();
        certain.forEach(combined::add);
        referring.forEach((first, then) -> {
            if (components[first] != components[then]) {
                combined.add(first, then);
            }
        });
        return combined;
    }

    /** Two replacements are ordered by what they need. */
    private void wait(int first, int then) {
        if (going.get(first).action == Action.DELETE || going.get(then).action == Action.DELETE) {
            going.get(then).after.add(going.get(first).id);
        }
    }

    private BitSet replacements() {
        var replacements = new BitSet(going.size());
        for (var number = 0; number < going.size(); number++) {
            replacements.set(number, going.get(number).action == Action.REPLACE);
        }
        return replacements;
    }

    /**
     * What still refers to something is changed before that goes, unless a replacement waits for it to go and the change
     * may wait for that replacement.
     */
    private void addUpdates(BitSet awaited) {
        var late = awaited.isEmpty() ? new BitSet() : afterReplacements();
        for (var at = 0; at < drafts.size(); at++) {
            if (drafts.get(at).action != Action.UPDATE) {
                continue;
            }
            for (var target : references(drafts.get(at))) {
                var number = index.nearest(target);
                if (number >= 0
                        && going.get(number).action == Action.DELETE
                        && !(awaited.get(number) && late.get(at))) {
                    going.get(number).after.add(drafts.get(at).id);
                }
            }
        }
    }

    /** Returns the places of the drafts that are replacements or wait for one. */
    private BitSet afterReplacements() {
        var places = new IdIndex(drafts.size());
        var replacements = new BitSet(drafts.size());
        for (var at = 0; at < drafts.size(); at++) {
            places.put(drafts.get(at).id, at);
            replacements.set(at, drafts.get(at).action == Action.REPLACE);
        }
        var builder = new Digraph.Builder(drafts.size());
        for (var at = 0; at < drafts.size(); at++) {
            for (var id : drafts.get(at).after) {
                builder.add(places.find(id), at);
            }
        }
        return builder.build().reachable(replacements);
    }
}
