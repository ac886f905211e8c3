package dev.lazuli.emulator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The resources in memory, ordered by ID, so that what lies below a scope is a range; once more for each type. Read by
 * many threads, changed by one at a time.
 */
final class ResourceTable {
    private static final NavigableMap<String, Stored> NONE = Collections.emptyNavigableMap();

    private final ConcurrentNavigableMap<String, Stored> byId = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, ConcurrentNavigableMap<String, Stored>> byType = new ConcurrentHashMap<>();

    /** Returns the resource with an ID in lower case. */
    @Nullable
    Stored get(String key) {
        return byId.get(key);
    }

    /** Returns all resources below a scope or resource, by ID in lower case; {@code /} is the tenant. */
    NavigableMap<String, Stored> below(String key) {
        return range(byId, prefix(key));
    }

    /** Returns the resources of a type whose IDs begin with a text. */
    NavigableMap<String, Stored> ofType(String typeKey, String prefix) {
        var resources = byType.get(typeKey);
        return resources == null ? NONE : range(resources, prefix);
    }

    /** Returns about how many bytes a journal of all resources has. */
    long bytes() {
        return byId.values().stream()
                .mapToLong(stored -> stored.id().length() + stored.type().length() + stored.body().length)
                .sum();
    }

    static String prefix(String key) {
        return key.equals("/") ? key : key + "/";
    }

    private static NavigableMap<String, Stored> range(NavigableMap<String, Stored> map, String prefix) {
        return map.subMap(prefix, true, prefix + Character.MAX_VALUE, true);
    }

    /** Sets or removes a resource; returns what was there. */
    Optional<Stored> set(String key, Optional<Stored> now) {
        var before = now.isPresent() ? byId.put(key, now.get()) : byId.remove(key);
        if (now.isPresent()) {
            byType.computeIfAbsent(typeKey(now.get()), _ -> new ConcurrentSkipListMap<>())
                    .put(key, now.get());
        } else if (before != null) {
            Optional.ofNullable(byType.get(typeKey(before))).ifPresent(map -> map.remove(key));
        }
        return Optional.ofNullable(before);
    }

    /** Applies changes; returns what undoes them. */
    Map<String, Optional<Stored>> apply(Map<String, Optional<Stored>> changes) {
        var undo = new LinkedHashMap<String, Optional<Stored>>();
        changes.forEach((key, now) -> undo.put(key, set(key, now)));
        return undo;
    }

    private static String typeKey(Stored stored) {
        return stored.type().toLowerCase(Locale.ROOT);
    }
}
