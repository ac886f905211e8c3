package dev.lazuli.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The order of a plan's steps, where a replacement counts as two: its deletion and its making. The phase with a step's own
 * number ends the step; those from {@code steps.size()} on are the deletions of replacements.
 */
final class Phases {
    private final List<Step> steps;
    private final IdIndex index;

    /** By a step's number, the phase that deletes for a replacement; -1 for every other step. */
    private final int[] deletion;

    /** By a phase's number less the number of steps, the step's number. */
    private final int[] deletionOf;

    private final Digraph graph;

    Phases(List<Step> steps) {
        this.steps = steps;
        index = new IdIndex(steps.size());
        deletion = new int[steps.size()];
        deletionOf = new int[steps.size()];
        var phases = steps.size();
        for (var number = 0; number < steps.size(); number++) {
            index.put(steps.get(number).id(), number);
            deletion[number] = -1;
            if (isReplacement(number)) {
                deletionOf[phases - steps.size()] = number;
                deletion[number] = phases++;
            }
        }
        graph = build(phases);
    }

    /** Returns the steps so that each ends after those that it waits for, otherwise in the order given. */
    static List<Step> ordered(List<Step> steps) {
        var phases = new Phases(steps);
        var order = phases.graph.order();
        if (order.length < phases.graph.size()) {
            throw new IllegalStateException("steps wait for each other");
        }
        return Arrays.stream(order)
                .filter(phase -> phase < steps.size())
                .mapToObj(steps::get)
                .toList();
    }

    Digraph graph() {
        return graph;
    }

    int step(int phase) {
        return phase < steps.size() ? phase : deletionOf[phase - steps.size()];
    }

    /** Returns whether a phase deletes what is live. */
    boolean deletes(int phase) {
        return phase >= steps.size() || steps.get(phase).action() == Action.DELETE;
    }

    /** Returns whether a phase is a replacement's second. */
    boolean makesAnew(int phase) {
        return phase < steps.size() && isReplacement(phase);
    }

    private boolean isReplacement(int number) {
        return steps.get(number).action() == Action.REPLACE;
    }

    private Digraph build(int phases) {
        var builder = new Digraph.Builder(phases);
        for (var number = 0; number < steps.size(); number++) {
            for (var id : steps.get(number).after()) {
                var first = index.find(id);
                if (first >= 0) {
                    addWait(builder, first, number);
                }
            }
            if (isReplacement(number)) {
                builder.add(deletion[number], number);
            }
        }
        var graph = builder.build();
        return addSafety(builder, graph) ? builder.build() : graph;
    }

    private void addWait(Digraph.Builder builder, int first, int then) {
        var delete = steps.get(then).action() == Action.DELETE;
        if (isReplacement(then) && steps.get(first).action() == Action.DELETE) {
            builder.add(first, deletion[then]);
        } else if (delete && isReplacement(first)) {
            builder.add(deletion[first], then);
        } else {
            builder.add(first, then);
            if (isReplacement(first) && isReplacement(then)) {
                builder.add(deletion[then], deletion[first]);
            }
        }
    }

    /**
     * Nothing is deleted to be made anew before what it needs is there, unless that itself waits for a replacement.
     */
    private boolean addSafety(Digraph.Builder builder, Digraph graph) {
        if (graph.size() == steps.size()) {
            return false;
        }
        var replacements = new BitSet(graph.size());
        replacements.set(steps.size(), graph.size());
        var waiting = graph.reachable(replacements);
        for (var number = 0; number < steps.size(); number++) {
            if (isReplacement(number)) {
                for (var id : steps.get(number).after()) {
                    var first = index.find(id);
                    if (first >= 0 && !waiting.get(first)) {
                        builder.add(first, deletion[number]);
                    }
                }
            }
        }
        return true;
    }
}
