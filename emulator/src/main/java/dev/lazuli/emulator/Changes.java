package dev.lazuli.emulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one request changes, all or nothing, and the resources as they are with these changes. */
final class Changes {
    private final ResourceTable table;
    private final Map<String, Optional<Stored>> changed = new LinkedHashMap<>();

    Changes(ResourceTable table) {
        this.table = table;
    }

    @Nullable
    Stored get(String key) {
        var mine = changed.get(key);
        return mine == null ? table.get(key) : mine.orElse(null);
    }

    void put(Stored stored) {
        changed.put(stored.key(), Optional.of(stored));
    }

    /** Deletes a resource and all below it. */
    void delete(String key) {
        changed.put(key, Optional.empty());
        changed.replaceAll((each, value) -> each.startsWith(key + "/") ? Optional.empty() : value);
        table.below(key).keySet().forEach(each -> changed.put(each, Optional.empty()));
    }

    /** Returns the resources of a type that lie directly below another, in the order of their names. */
    List<Stored> children(String parentKey, String typeKey) {
        var prefix = parentKey + "/" + typeKey.substring(typeKey.lastIndexOf('/') + 1) + "/";
        var children = new ArrayList<Stored>();
        table.ofType(typeKey, prefix).forEach((key, stored) -> {
            if (!changed.containsKey(key)) {
                children.add(stored);
            }
        });
        changed.forEach((key, stored) -> {
            if (key.startsWith(prefix) && key.indexOf('/', prefix.length()) < 0) {
                stored.ifPresent(children::add);
            }
        });
        return children;
    }

    Map<String, Optional<Stored>> all() {
        return changed;
    }
}
