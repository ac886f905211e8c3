package dev.lazuli.cli;

import java.time.Duration;
import java.util.Locale;

/** Durations as people and programs read them. */
final class Seconds {
    private Seconds() {}

    /** Returns a duration for people, such as {@code 0.4 s} or {@code 2 min 5 s}. */
    static String text(Duration time) {
        var seconds = time.toMillis() / 1000.0;
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        return seconds < 60 ? Math.round(seconds) + " s" : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }

    /** Returns a duration as a JSON number of seconds. */
    static String json(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }
}
