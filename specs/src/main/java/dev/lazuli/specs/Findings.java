package dev.lazuli.specs;

import dev.lazuli.model.Problem;
import dev.lazuli.model.SourceLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Gathers what can't be read as it stands, each once, from all threads. */
final class Findings {
    private final Set<Problem> problems = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> skipped = new ConcurrentHashMap<>();

    /**
     * Notes a problem.
     *
     * @param file the specification's file, relative to the root
     * @param pointer the JSON pointer in it
     * @param what what is wrong
     * @param done what was done about it
     */
    void add(String file, String pointer, String what, String done) {
        problems.add(Problem.of(what, "#" + pointer, done).at(new SourceLocation(file, 0)));
    }

    /** Notes that something is said twice, at a line. */
    void add(String file, int line, String what) {
        problems.add(Problem.of(what, "", "the last one counts").at(new SourceLocation(file, line)));
    }

    /** Notes a problem at an object. */
    void add(Node node, String what, String done) {
        add(node.document().file().name(), node.pointer(), what, done);
    }

    /** Counts an operation that does not become a part of the catalog. */
    void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** Returns all problems, by file and place. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) ->
                                problem.location().map(SourceLocation::file).orElse(""))
                        .thenComparing(Problem::where)
                        .thenComparing(Problem::what))
                .toList();
    }

    /** Returns how many operations were left out, by reason. */
    Map<String, Integer> skipped() {
        return new TreeMap<>(skipped);
    }
}
