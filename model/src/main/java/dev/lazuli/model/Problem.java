package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something that a user has to mend.
 *
 * @param what what is wrong, with the value in question quoted; a sentence without a full stop
 * @param where where it is: a property path, a JSON pointer, a resource; empty text where {@code location} says it all
 * @param location the line to mend, where it is known
 * @param remedy what to do; empty text where that is plain
 */
public record Problem(String what, String where, Optional<SourceLocation> location, String remedy) {
    public Problem {
        requireNonNull(what, "what is null");
        requireNonNull(where, "where is null");
        requireNonNull(location, "location is null");
        requireNonNull(remedy, "remedy is null");
    }

    /** Returns a problem without a known line. */
    public static Problem of(String what, String where, String remedy) {
        return new Problem(what, where, Optional.empty(), remedy);
    }

    /** Returns this problem at a line. */
    public Problem at(SourceLocation line) {
        return new Problem(what, where, Optional.of(line), remedy);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        location.ifPresent(line -> text.append(line).append(": "));
        if (!where.isEmpty()) {
            text.append(where).append(": ");
        }
        text.append(what);
        if (!remedy.isEmpty()) {
            text.append(" (").append(remedy).append(')');
        }
        return text.toString();
    }
}
