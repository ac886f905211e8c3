package dev.lazuli.specs;

import dev.lazuli.catalog.Operation;
import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.Operation.LongRunning;
import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.catalog.PathTemplate;
import dev.lazuli.model.ApiVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the operations on a provider's types. */
final class Operations {
    private final Documents documents;
    private final Map<ApiVersion, Map<String, List<PathEntry>>> byType = new HashMap<>();
    private final Map<ApiVersion, Map<String, List<PathEntry>>> actions = new HashMap<>();
    private final Map<ApiVersion, Listings> listings = new HashMap<>();

    /**
     * Creates a finder.
     *
     * @param entries the provider's paths
     */
    Operations(Documents documents, Collection<PathEntry> entries) {
        this.documents = documents;
        for (var entry : entries) {
            entry.type()
                    .ifPresent(type -> byType.computeIfAbsent(entry.version(), _ -> new HashMap<>())
                            .computeIfAbsent(type.typeKey(), _ -> new ArrayList<>())
                            .add(entry));
        }
        var resources = new HashMap<ApiVersion, Map<String, PathEntry>>();
        entries.stream()
                .filter(PathEntry::putsResource)
                .forEach(entry -> resources
                        .computeIfAbsent(entry.version(), _ -> new HashMap<>())
                        .put(entry.pathKey(), entry));
        entries.stream().filter(entry -> entry.methods().contains("post")).forEach(entry -> {
            var owner = owner(entry, resources.getOrDefault(entry.version(), Map.of()));
            owner.ifPresent(it -> actions.computeIfAbsent(entry.version(), _ -> new HashMap<>())
                    .computeIfAbsent(it.pathKey(), _ -> new ArrayList<>())
                    .add(entry));
        });
    }

    /** Returns the resource below whose path an action lies. */
    private static Optional<PathEntry> owner(PathEntry action, Map<String, PathEntry> resources) {
        var path = action.pathKey();
        for (var cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            var resource = resources.get(path.substring(0, cut));
            if (resource != null) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }

    /** Returns the operations on a type, by kind and then path. */
    List<Operation> of(Selection selection) {
        var found = new LinkedHashMap<String, Operation>();
        var entries = byType.getOrDefault(selection.version(), Map.of())
                .getOrDefault(selection.key().type(), List.of());
        for (var entry : sorted(entries)) {
            if (!entry.type().orElseThrow().resource()) {
                add(found, Kind.LIST, "get", entry);
            } else if (entry.typeKey().equals(selection.key())) {
                for (var kind : List.of(Kind.PUT, Kind.GET, Kind.PATCH, Kind.DELETE, Kind.HEAD)) {
                    add(found, kind, kind.name().toLowerCase(java.util.Locale.ROOT), entry);
                }
            }
        }
        var others = listings.computeIfAbsent(selection.version(), this::listings);
        sorted(others.of(selection.key())).forEach(entry -> add(found, Kind.LIST, "get", entry));
        for (var put : selection.puts()) {
            var posts = actions.getOrDefault(selection.version(), Map.of()).getOrDefault(put.pathKey(), List.of());
            sorted(posts).forEach(entry -> add(found, Kind.ACTION, "post", entry));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Operation::kind)
                        .thenComparing(operation -> operation.path().text())
                        .thenComparing(Operation::id))
                .toList();
    }

    private Listings listings(ApiVersion version) {
        var entries = byType.getOrDefault(version, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
        return new Listings(documents, sorted(entries));
    }

    private static List<PathEntry> sorted(List<PathEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(PathEntry::section)
                        .thenComparing(entry -> entry.file().name())
                        .thenComparing(PathEntry::raw)
                        .thenComparing(PathEntry::text))
                .toList();
    }

    private void add(Map<String, Operation> found, Kind kind, String method, PathEntry entry) {
        var key = kind + " " + entry.pathKey();
        if (entry.methods().contains(method) && !found.containsKey(key)) {
            documents
                    .pathItem(entry)
                    .child(method)
                    .ifPresent(node -> found.put(key, operation(kind, method, entry, node)));
        }
    }

    private static Operation operation(Kind kind, String method, PathEntry entry, Node node) {
        return new Operation(
                kind,
                method.toUpperCase(java.util.Locale.ROOT),
                new PathTemplate(entry.text()),
                node.text("operationId").orElse(""),
                successCodes(node),
                longRunning(node),
                paging(node));
    }

    private static List<Integer> successCodes(Node node) {
        return node.child("responses").stream()
                .flatMap(responses -> responses.object().members().keySet().stream())
                .filter(code -> code.matches("2\\d\\d"))
                .map(Integer::valueOf)
                .toList();
    }

    private static Optional<LongRunning> longRunning(Node node) {
        var options = node.child("x-ms-long-running-operation-options");
        return node.flag("x-ms-long-running-operation")
                ? Optional.of(new LongRunning(options.flatMap(it -> it.text("final-state-via"))))
                : Optional.empty();
    }

    private static Optional<Paging> paging(Node node) {
        return node.child("x-ms-pageable")
                .map(it -> new Paging(
                        it.text("nextLinkName").filter(name -> !name.isEmpty()),
                        it.text("itemName").orElse("value")));
    }
}
