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

    private int nearestKey(String start) {
        for (var key = start; !key.isEmpty(); key = above(key)) {
            var number = numbers.get(key);
            if (number != null) {
                return number;
            }
            if (key.length() == 1) {
                return NONE;
            }
        }
        return NONE;
    }

    private static String above(String key) {
        var slash = key.lastIndexOf('/');
        return slash > 0 ? key.substring(0, slash) : slash == 0 ? "/" : "";
    }
}
