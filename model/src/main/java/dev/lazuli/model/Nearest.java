package dev.lazuli.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what a misspelt word was probably meant to be. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /**
     * Returns the candidates that are near the word, nearest first, at most three: those that contain it, or that
     * differ from it in at most a third of its letters, without regard to case.
     */
    public static List<String> matches(String word, Collection<String> candidates) {
        var wanted = word.toLowerCase(Locale.ROOT);
        var limit = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .map(candidate -> Map.entry(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT), limit)))
                .filter(entry -> entry.getValue() <= limit)
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns {@code did you mean 'a' or 'b'?}, or empty text where nothing is near. */
    public static String question(String word, Collection<String> candidates) {
        var matches = matches(word, candidates);
        return matches.isEmpty() ? "" : "did you mean '" + String.join("' or '", matches) + "'?";
    }

    private static int distance(String a, String b, int limit) {
        if (a.length() >= 4 && b.contains(a)) {
            return limit;
        }
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        var previous = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
