package dev.lazuli.engine;

import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Tells a user about resources that need each other. */
final class Cycles {
    private Cycles() {}

    /** Returns a problem for each group of resources that need each other, with a shortest path through its first one. */
    static List<Problem> problems(Digraph graph, List<DeclaredResource> declared) {
        var components = graph.components();
        var sizes = new int[components.length];
        for (var component : components) {
            sizes[component]++;
        }
        var problems = new ArrayList<Problem>();
        for (var node = 0; node < components.length; node++) {
            if (sizes[components[node]] > 1) {
                sizes[components[node]] = 0;
                problems.add(problem(graph.cycleThrough(node), declared));
            }
        }
        return problems;
    }

    /** The path follows edges from what is needed to what needs it, so it is read from its end. */
    private static Problem problem(int[] path, List<DeclaredResource> declared) {
        var names = new ArrayList<String>();
        for (var at = path.length - 1; at >= 0; at--) {
            var resource = declared.get(path[at]);
            names.add(resource.label()
                    + resource.location().map(line -> " (" + line + ")").orElse(""));
        }
        var problem = Problem.of(
                "resources need each other: " + String.join(" -> ", names),
                "",
                "take one of these references or dependsOn away");
        return declared.get(path[0]).location().map(problem::at).orElse(problem);
    }
}
