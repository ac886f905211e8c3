package dev.lazuli.specs;

import dev.lazuli.specs.PathEntry.TypeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lists that lie elsewhere than their type: below a location, or below a resource that is related to what is
 * listed. Their path ends as the type does, and they are answered with an array of what exactly one type's PUT or GET is
 * answered with. (What is deleted, a default or a version is listed in the same form, but under another name.)
 */
final class Listings {
    private final Documents documents;
    private final Map<TypeKey, List<PathEntry>> lists = new HashMap<>();

    /**
     * Finds the lists.
     *
     * @param entries the paths of one provider in one version
     */
    Listings(Documents documents, Collection<PathEntry> entries) {
        this.documents = documents;
        var types = new HashSet<String>();
        var results = new HashMap<String, Set<TypeKey>>();
        for (var entry : entries) {
            if (entry.putsResource()) {
                types.add(entry.typeKey().type());
                resource(entry)
                        .ifPresent(key -> results.computeIfAbsent(key, _ -> new HashSet<>())
                                .add(entry.typeKey()));
            }
        }
        for (var entry : entries) {
            var type = entry.type().orElseThrow().typeKey();
            if (entry.methods().contains("get") && !types.contains(type)) {
                var owners = item(entry)
                        .map(key -> results.getOrDefault(key, Set.of()))
                        .orElse(Set.of());
                owners.stream()
                        .filter(owner ->
                                owners.size() == 1 && lastSegment(owner.type()).equals(lastSegment(type)))
                        .forEach(owner -> lists.computeIfAbsent(owner, _ -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    private static String lastSegment(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Returns the paths of a type's lists. */
    List<PathEntry> of(TypeKey type) {
        return lists.getOrDefault(type, List.of());
    }

    private Optional<String> resource(PathEntry entry) {
        var item = documents.pathItem(entry);
        return item.child("put")
                .flatMap(this::answer)
                .or(() -> item.child("get").flatMap(this::answer))
                .map(Node::key);
    }

    /** Returns the schema of the items that a GET is answered with, by the property that holds them. */
    private Optional<String> item(PathEntry entry) {
        var get = documents.pathItem(entry).child("get");
        var name = get.flatMap(it -> it.child("x-ms-pageable"))
                .flatMap(it -> it.text("itemName"))
                .orElse("value");
        return get.flatMap(this::answer)
                .flatMap(answer -> answer.child("properties"))
                .flatMap(properties -> properties.child(name))
                .map(documents::resolve)
                .flatMap(array -> array.child("items"))
                .map(documents::resolve)
                .map(Node::key);
    }

    private Optional<Node> answer(Node operation) {
        return operation
                .child("responses")
                .flatMap(responses -> responses.child("200"))
                .map(documents::resolve)
                .flatMap(response -> response.child("schema"))
                .map(documents::resolve);
    }
}
