package dev.lazuli.specs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The definitions that extend another by {@code allOf}, in any file that belongs together with its: the files of the same
 * version's folder, and what they refer to.
 */
final class Variants {
    private final Documents documents;
    private final Map<String, List<Path>> folders;
    private final Map<String, List<Path>> sets = new HashMap<>();
    private final Map<Path, Map<String, List<String>>> extensions = new HashMap<>();

    /**
     * Creates an index.
     *
     * @param folders the files by the folder of their version
     */
    Variants(Documents documents, Map<String, List<Path>> folders) {
        this.documents = documents;
        this.folders = folders;
    }

    /** Returns all definitions that extend a base, directly or not, in the specification's order. */
    List<Node> of(Node base, SpecificationFile context) {
        var home =
                base.document().file().version().isPresent() ? base.document().file() : context;
        var found = new LinkedHashMap<String, Node>();
        var files = new LinkedHashSet<Path>();
        files.add(base.document().file().path());
        files.addAll(set(home));
        descend(base, files, found);
        return List.copyOf(found.values());
    }

    private void descend(Node base, Set<Path> set, Map<String, Node> found) {
        for (var path : set) {
            for (var name : extensions(path).getOrDefault(base.key(), List.of())) {
                var extension = documents
                        .load(path)
                        .flatMap(document -> document.node().child("definitions"))
                        .flatMap(definitions -> definitions.child(name))
                        .orElseThrow();
                if (found.putIfAbsent(extension.key(), extension) == null) {
                    descend(extension, set, found);
                }
            }
        }
    }

    private List<Path> set(SpecificationFile file) {
        return sets.computeIfAbsent(file.versionFolder(), folder -> {
            var reached = new LinkedHashSet<>(folders.getOrDefault(folder, List.of()));
            reached.add(file.path());
            var queue = new ArrayDeque<>(reached);
            while (!queue.isEmpty()) {
                documents
                        .load(queue.poll())
                        .ifPresent(document -> document.references()
                                .forEach(reference -> documents
                                        .path(document, reference)
                                        .filter(reached::add)
                                        .ifPresent(queue::add)));
            }
            return List.copyOf(reached);
        });
    }

    /** Returns the names of the definitions in a file that extend a definition, by that one's key. */
    private Map<String, List<String>> extensions(Path path) {
        var known = extensions.get(path);
        if (known != null) {
            return known;
        }
        var found = new HashMap<String, List<String>>();
        var definitions = documents.load(path).map(Document::definitions).orElse(Map.of());
        definitions.forEach((name, definition) -> {
            for (var base : definition.items("allOf")) {
                base.text("$ref")
                        .flatMap(reference -> documents.target(base, reference))
                        .ifPresent(it -> found.computeIfAbsent(it.key(), _ -> new ArrayList<>())
                                .add(name));
            }
        });
        extensions.put(path, found);
        return found;
    }
}
