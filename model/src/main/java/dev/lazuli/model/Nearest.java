package dev.lazuli.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a misspelt word was probably meant to be. */
public final class Nearest {
    private static final int MOST = 3;
    private static final Comparator<Match> ORDER = Comparator.comparingInt(Match::distance)
            .thenComparingInt(Match::longer)
            .thenComparing(Match::candidate);

    private Nearest() {}

    private record Match(String candidate, int distance, int longer) {}

    /**
     * Returns the candidates that are near the word, nearest first, at most three: those that contain it, or that
     * differ from it in at most a third of its letters, without regard to case. Where names have segments between
     * slashes, one whose last segment alone is near is near as well.
     */
    public static List<String> matches(String word, Collection<String> candidates) {
        var wanted = word.toLowerCase(Locale.ROOT);
        var matches = new ArrayList<Match>();
        for (var candidate : candidates) {
            var distance = nearness(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance <= limit(wanted)) {
                matches.add(new Match(candidate, distance, Math.abs(candidate.length() - word.length())));
            }
        }
        return matches.stream().sorted(ORDER).limit(MOST).map(Match::candidate).toList();
    }

    /** Returns {@code did you mean 'a' or 'b'?}, or empty text where nothing is near. */
    public static String question(String word, Collection<String> candidates) {
        var matches = matches(word, candidates);
        return matches.isEmpty() ? "" : "did you mean '" + String.join("' or '", matches) + "'?";
    }

    private static int limit(String word) {
        return Math.max(1, word.length() / 3);
    }

    /** The distance of the whole names or, one further, of their last segments; beyond the limit where neither is near. */
    private static int nearness(String word, String candidate) {
        var limit = limit(word);
        if (word.length() >= 4 && candidate.contains(word)) {
            return Math.min(limit, candidate.length() - word.length());
        }
        var whole = within(word, candidate, limit);
        var last = word.substring(word.lastIndexOf('/') + 1);
        if (whole <= 1 || last.length() < 4 || candidate.indexOf('/') < 0) {
            return whole;
        }
        var segment = within(last, candidate.substring(candidate.lastIndexOf('/') + 1), limit(last));
        return segment <= limit(last) ? Math.min(whole, Math.min(limit, segment + 1)) : whole;
    }

    private static int within(String a, String b, int limit) {
        return Math.abs(a.length() - b.length()) > limit ? limit + 1 : distance(a, b);
    }

    /** Returns how many letters must be changed, added, left out or swapped with their neighbour to make one word another. */
    public static int distance(String a, String b) {
        var before = new int[b.length() + 1];
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
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            before = previous;
            previous = current;
        }
        return previous[b.length()];
    }
}
