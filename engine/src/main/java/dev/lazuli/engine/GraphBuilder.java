package dev.lazuli.engine;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.Value.OutputValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Builds a {@link Graph} from a declaration and finds what is wrong with it. */
final class GraphBuilder {
    private final List<DeclaredResource> declared = new ArrayList<>();
    private final IdIndex index;
    private final List<Problem> problems = new ArrayList<>();

    GraphBuilder(Declaration declaration) {
        index = new IdIndex(declaration.resources().size());
        var repeated = new TreeMap<Integer, List<DeclaredResource>>();
        for (var resource : declaration.resources()) {
            var first = index.put(resource.id(), declared.size());
            if (first < 0) {
                declared.add(resource);
            } else if (!resource.existing() || !declared.get(first).existing()) {
                repeated.computeIfAbsent(first, _ -> new ArrayList<>()).add(resource);
            }
        }
        repeated.forEach(this::addRepeated);
    }

    private void addRepeated(Integer first, List<DeclaredResource> others) {
        var all = new ArrayList<>(List.of(declared.get(first)));
        all.addAll(others);
        var lines = DeclaredResource.lines(all);
        var what = "the ID '" + all.getFirst().id() + "' is declared "
                + (all.size() == 2 ? "twice" : all.size() + " times") + (lines.isEmpty() ? "" : ": " + lines);
        var problem = Problem.of(what, all.getFirst().label(), "give them different names, or declare it once");
        problems.add(others.getFirst().location().map(problem::at).orElse(problem));
    }

    Graph build() {
        var needs = new int[declared.size()][];
        var above = new int[declared.size()];
        for (var number = 0; number < needs.length; number++) {
            above[number] = index.nearestAbove(declared.get(number).id());
            needs[number] = needs(number, above[number]);
        }
        return Graph.of(declared, index, needs, above, problems);
    }

    private int[] needs(int number, int above) {
        var resource = declared.get(number);
        var found = new TreeSet<Integer>();
        found.add(above);
        resource.dependsOn().forEach(id -> found.add(index.nearest(id)));
        var outputs = new ArrayList<OutputValue>();
        new Mentions(text -> found.add(index.nearest(text)), outputs::add).visit(resource.body());
        outputs.forEach(output -> found.add(index.nearest(output.source())));
        addUndeclared(resource, outputs);
        found.remove(-1);
        found.remove(number);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addUndeclared(DeclaredResource resource, List<OutputValue> outputs) {
        var undeclared = outputs.stream()
                .filter(output -> index.find(output.source()) < 0)
                .collect(Collectors.groupingBy(OutputValue::source, TreeMap::new, Collectors.toList()));
        for (var entry : undeclared.entrySet()) {
            var paths = entry.getValue().stream()
                    .map(OutputValue::path)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .map(path -> "'" + path + "'")
                    .collect(Collectors.joining(", "));
            var problem = Problem.of(
                    "it takes " + paths + " of '" + entry.getKey() + "', which is not declared",
                    resource.label(),
                    "declare it, with existing() where the stack does not make it");
            problems.add(resource.location().map(problem::at).orElse(problem));
        }
    }
}
