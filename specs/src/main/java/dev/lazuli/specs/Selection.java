package dev.lazuli.specs;

import dev.lazuli.catalog.PathTemplate;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.specs.PathEntry.TypeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A resource type in the version that is read.
 *
 * @param key the type
 * @param version the version
 * @param newest whether it is the version that is taken where none is asked for
 * @param puts the paths of its PUT, each once, the usual scope first
 */
record Selection(TypeKey key, ApiVersion version, boolean newest, List<PathEntry> puts) {
    /**
     * Chooses the versions to read of each type: the newest stable one, the newest preview where there is none, and
     * those that are asked for.
     */
    static List<Selection> of(Collection<PathEntry> entries, Options options) {
        var byType = new TreeMap<TypeKey, SequencedMap<ApiVersion, List<PathEntry>>>();
        for (var entry : entries) {
            if (entry.putsResource()) {
                byType.computeIfAbsent(entry.typeKey(), _ -> new TreeMap<>())
                        .computeIfAbsent(entry.version(), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
        var selections = new ArrayList<Selection>();
        byType.forEach((key, versions) -> {
            var newest = newest(versions);
            versions.forEach((version, puts) -> {
                if (version.equals(newest) || options.pinned(key.namespace(), version)) {
                    selections.add(new Selection(key, version, version.equals(newest), distinct(puts)));
                }
            });
        });
        return selections;
    }

    private static ApiVersion newest(SequencedMap<ApiVersion, List<PathEntry>> versions) {
        return versions.reversed().entrySet().stream()
                .filter(version -> version.getValue().stream()
                        .anyMatch(entry -> entry.file().stable()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> versions.lastEntry().getKey());
    }

    /** Leaves out what several files say of the same path: the first file by name speaks. */
    private static List<PathEntry> distinct(List<PathEntry> puts) {
        var distinct = new LinkedHashMap<String, PathEntry>();
        puts.stream()
                .sorted(Comparator.comparing(PathEntry::section)
                        .thenComparing(entry -> entry.file().name())
                        .thenComparing(PathEntry::raw))
                .forEach(entry -> distinct.putIfAbsent(entry.pathKey(), entry));
        return distinct.values().stream()
                .sorted(Comparator.comparingInt(Selection::rank).thenComparing(PathEntry::text))
                .toList();
    }

    private static int rank(PathEntry entry) {
        return switch (new PathTemplate(entry.text()).scope()) {
            case RESOURCE_GROUP -> 0;
            case SUBSCRIPTION -> 1;
            case MANAGEMENT_GROUP -> 2;
            case TENANT -> 3;
            case EXTENSION -> 4;
        };
    }
}
