package dev.lazuli.engine;

import dev.lazuli.model.ResourceId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers for resource IDs, and the nearest numbered ID at or above any ID. */
final class IdIndex {
    private static final int NONE = -1;

    private final Map<String, Integer> numbers;

    IdIndex(int expected) {
        numbers = HashMap.newHashMap(expected);
    }

    /** Gives an ID a number unless it has one; returns the number that it had, or -1. */
    int put(ResourceId id, int number) {
        var before = numbers.putIfAbsent(id.key(), number);
        return before == null ? NONE : before;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Returns an ID's number, -1 where it has none. */
    int find(ResourceId id) {
        return numbers.getOrDefault(id.key(), NONE);
    }

    /** Returns the number of this ID or of the nearest one that it lies in, -1 where there is none. */
    int nearest(ResourceId id) {
        return nearestKey(id.key());
    }

    /** Like {@link #nearest(ResourceId)} for a text that may or may not be an ID. */
    int nearest(String text) {
        return nearestKey(text.toLowerCase(Locale.ROOT));
    }

    /** Returns the number of the nearest ID that this one lies in, -1 where there is none. */
    int nearestAbove(ResourceId id) {
        var key = id.key();
        return key.length() == 1 ? NONE : nearestKey(above(key));
    }

    /** An ID has an even number of segments, so that all above it end at every second slash. */
    private int nearestKey(String start) {
        var key = isEven(start) ? start : start.substring(0, start.lastIndexOf('/'));
        while (!key.isEmpty()) {
            var number = numbers.get(key);
            if (number != null) {
                return number;
            }
            key = above(key);
        }
        return NONE;
    }

    private static boolean isEven(String key) {
        var even = true;
        for (var slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            even = !even;
        }
        return even || key.length() == 1;
    }

    /** Returns the text without its last two segments; the tenant lies above all, and nothing above the tenant. */
    private static String above(String key) {
        var slash = key.lastIndexOf('/', key.lastIndexOf('/') - 1);
        return slash > 0 ? key.substring(0, slash) : key.length() > 1 ? "/" : "";
    }
}
