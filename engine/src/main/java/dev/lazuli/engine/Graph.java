package dev.lazuli.engine;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.ResourceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the declared resources need which others. A resource needs
 *
 * <ul>
 *   <li>the nearest declared resource that it lies in,
 *   <li>each resource that its body refers to, by a reference or by a text that is its ID or lies within it,
 *   <li>each resource whose outputs its body takes,
 *   <li>what it explicitly depends on.
 * </ul>
 *
 * An ID below a declared resource, such as a load balancer's backend pool, stands for the nearest declared resource above.
 */
public final class Graph {
    private final List<DeclaredResource> declared;
    private final IdIndex index;
    private final int[][] needs;
    private final int[] above;
    private final int[] order;

    private Graph(List<DeclaredResource> declared, IdIndex index, int[][] needs, int[] above, int[] order) {
        this.declared = declared;
        this.index = index;
        this.needs = needs;
        this.above = above;
        this.order = order;
    }

    /**
     * Builds the graph.
     *
     * @throws ProblemsException with all IDs that are declared twice, all outputs of what is not declared, and a path for
     *     each group of resources that need each other
     */
    public static Graph of(Declaration declaration) {
        return new GraphBuilder(declaration).build();
    }

    static Graph of(
            List<DeclaredResource> declared, IdIndex index, int[][] needs, int[] above, List<Problem> problems) {
        var digraph = new Digraph.Builder(needs.length);
        for (var node = 0; node < needs.length; node++) {
            for (var need : needs[node]) {
                digraph.add(need, node);
            }
        }
        var built = digraph.build();
        var order = built.order();
        if (order.length < needs.length) {
            problems.addAll(Cycles.problems(built, declared));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new Graph(declared, index, needs, above, order);
    }

    /** Returns the resources, each after all that it needs, otherwise as they were declared. */
    public List<DeclaredResource> resources() {
        return Arrays.stream(order).mapToObj(declared::get).toList();
    }

    /**
     * Returns what a resource needs directly, in the order of the declaration; none for a resource that is not declared.
     */
    public Set<ResourceId> needs(ResourceId id) {
        var number = index.find(id);
        var ids = new LinkedHashSet<ResourceId>();
        if (number >= 0) {
            for (var need : needs[number]) {
                ids.add(declared.get(need).id());
            }
        }
        return Collections.unmodifiableSet(ids);
    }

    /** Returns the numbers of the resources, each after all that it needs. */
    int[] order() {
        return order;
    }

    DeclaredResource resource(int number) {
        return declared.get(number);
    }

    int size() {
        return declared.size();
    }

    /** Returns the number of a declared resource, -1 where it is not declared. */
    int find(ResourceId id) {
        return index.find(id);
    }

    /** Returns the number of the nearest declared resource that a declared one lies in, -1 where there is none. */
    int above(int number) {
        return above[number];
    }

    /**
     * Returns the IDs that a resource needs directly; what is only referred to has no step, so what it needs stands for it.
     */
    List<ResourceId> neededSteps(int number) {
        var ids = new ArrayList<ResourceId>(needs[number].length);
        collectNeededSteps(number, ids);
        return ids;
    }

    private void collectNeededSteps(int number, List<ResourceId> ids) {
        for (var need : needs[number]) {
            if (declared.get(need).existing()) {
                collectNeededSteps(need, ids);
            } else {
                ids.add(declared.get(need).id());
            }
        }
    }

    /** Returns a line for each resource in order: its type and name, and those of what it needs. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var number : order) {
            var names = new ArrayList<String>();
            for (var need : needs[number]) {
                names.add(declared.get(need).label());
            }
            text.append(declared.get(number).label());
            if (!names.isEmpty()) {
                text.append(" -> ").append(String.join(", ", names));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
