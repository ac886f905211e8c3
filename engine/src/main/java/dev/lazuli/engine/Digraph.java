package dev.lazuli.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;

/**
 * A directed graph over the numbers 0 to {@code size - 1}; an edge says which of two comes first. Held in three arrays, so
 * that a hundred thousand nodes cost little.
 */
final class Digraph {
    private final int[] starts;
    private final int[] targets;

    private Digraph(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /** Collects edges; the same edge may be added more than once. */
    static final class Builder {
        private final int size;
        private int[] edges = new int[64];
        private int count;

        Builder(int size) {
            this.size = size;
        }

        /** Adds the edge that says that {@code first} comes before {@code then}. */
        void add(int first, int then) {
            if (count == edges.length) {
                edges = Arrays.copyOf(edges, count * 2);
            }
            edges[count++] = first;
            edges[count++] = then;
        }

        Digraph build() {
            var starts = new int[size + 1];
            for (var i = 0; i < count; i += 2) {
                starts[edges[i] + 1]++;
            }
            for (var i = 0; i < size; i++) {
                starts[i + 1] += starts[i];
            }
            var next = starts.clone();
            var targets = new int[count / 2];
            for (var i = 0; i < count; i += 2) {
                targets[next[edges[i]]++] = edges[i + 1];
            }
            return new Digraph(starts, targets);
        }
    }

    int size() {
        return starts.length - 1;
    }

    /** Returns the nodes that come after a node, in the order in which the edges were added. */
    int[] after(int node) {
        return Arrays.copyOfRange(targets, starts[node], starts[node + 1]);
    }

    /** Returns how many edges lead to each node. */
    int[] incoming() {
        var incoming = new int[size()];
        for (var target : targets) {
            incoming[target]++;
        }
        return incoming;
    }

    /** Returns the nodes so that each comes after those before it, the lowest number first; those on a cycle are left out. */
    int[] order() {
        var waiting = incoming();
        var ready = new PriorityQueue<Integer>();
        for (var node = 0; node < size(); node++) {
            if (waiting[node] == 0) {
                ready.add(node);
            }
        }
        var order = new int[size()];
        var count = 0;
        for (var node = ready.poll(); node != null; node = ready.poll()) {
            order[count++] = node;
            for (var edge = starts[node]; edge < starts[node + 1]; edge++) {
                if (--waiting[targets[edge]] == 0) {
                    ready.add(targets[edge]);
                }
            }
        }
        return Arrays.copyOf(order, count);
    }

    /** Returns every node from which one of the given nodes can be reached, those nodes included. */
    BitSet leadingTo(BitSet goals) {
        var backwards = new Builder(size());
        for (var node = 0; node < size(); node++) {
            for (var edge = starts[node]; edge < starts[node + 1]; edge++) {
                backwards.add(targets[edge], node);
            }
        }
        return backwards.build().reachable(goals);
    }

    /** Returns every node that can be reached from one of the given nodes, those nodes included. */
    BitSet reachable(BitSet from) {
        var found = (BitSet) from.clone();
        var stack = new int[size()];
        var top = 0;
        for (var node = from.nextSetBit(0); node >= 0; node = from.nextSetBit(node + 1)) {
            stack[top++] = node;
        }
        while (top > 0) {
            var node = stack[--top];
            for (var edge = starts[node]; edge < starts[node + 1]; edge++) {
                if (!found.get(targets[edge])) {
                    found.set(targets[edge]);
                    stack[top++] = targets[edge];
                }
            }
        }
        return found;
    }

    /**
     * Returns for each node the number of its strongly connected component: two nodes have the same number if each can be
     * reached from the other. Tarjan's algorithm, without recursion.
     */
    int[] components() {
        return new Tarjan().run();
    }

    /** Returns a shortest path from a node back to itself, that node at both ends; empty where there is none. */
    int[] cycleThrough(int node) {
        var from = new int[size()];
        Arrays.fill(from, -1);
        var queue = new int[size()];
        var end = 0;
        queue[end++] = node;
        for (var at = 0; at < end; at++) {
            for (var edge = starts[queue[at]]; edge < starts[queue[at] + 1]; edge++) {
                var target = targets[edge];
                if (target == node) {
                    return path(from, queue[at], node);
                }
                if (from[target] < 0) {
                    from[target] = queue[at];
                    queue[end++] = target;
                }
            }
        }
        return new int[0];
    }

    private static int[] path(int[] from, int last, int node) {
        var length = 2;
        for (var at = last; at != node; at = from[at]) {
            length++;
        }
        var path = new int[length];
        path[0] = node;
        path[length - 1] = node;
        var at = last;
        for (var i = length - 2; i > 0; i--) {
            path[i] = at;
            at = from[at];
        }
        return path;
    }

    private final class Tarjan {
        private final int[] index = new int[size()];
        private final int[] low = new int[size()];
        private final int[] component = new int[size()];
        private final int[] edge = new int[size()];
        private final int[] stack = new int[size()];
        private final int[] path = new int[size()];
        private int indexes;
        private int components;
        private int top;

        int[] run() {
            Arrays.fill(component, -1);
            for (var root = 0; root < size(); root++) {
                if (index[root] == 0) {
                    visit(root);
                }
            }
            return component;
        }

        private void visit(int root) {
            var depth = 0;
            path[depth] = enter(root);
            while (depth >= 0) {
                var node = path[depth];
                if (edge[node] == starts[node + 1]) {
                    leave(node);
                    depth--;
                    if (depth >= 0) {
                        low[path[depth]] = Math.min(low[path[depth]], low[node]);
                    }
                    continue;
                }
                var target = targets[edge[node]++];
                if (index[target] == 0) {
                    path[++depth] = enter(target);
                } else if (component[target] < 0) {
                    low[node] = Math.min(low[node], index[target]);
                }
            }
        }

        private int enter(int node) {
            index[node] = ++indexes;
            low[node] = indexes;
            edge[node] = starts[node];
            stack[top++] = node;
            return node;
        }

        private void leave(int node) {
            if (low[node] != index[node]) {
                return;
            }
            int member;
            do {
                member = stack[--top];
                component[member] = components;
            } while (member != node);
            components++;
        }
    }
}
