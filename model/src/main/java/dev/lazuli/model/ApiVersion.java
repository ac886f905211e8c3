package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

/**
 * The version of a resource provider's API, written {@code 2024-07-01} or {@code 2024-07-01-preview}.
 *
 * <p>Ordered by date; on the same date a preview comes before the stable version.
 *
 * @param text the version as Azure spells it
 */
public record ApiVersion(String text) implements Comparable<ApiVersion> {
    private static final int DATE_LENGTH = 10;

    public ApiVersion {
        requireNonNull(text, "text is null");
        if (!matches(text)) {
            throw new MalformedException("API version", text, "a date like 2024-07-01, or 2024-07-01-preview");
        }
    }

    /**
     * Parses a version.
     *
     * @throws MalformedException if the text is no version
     */
    public static ApiVersion parse(String text) {
        return new ApiVersion(text);
    }

    /** Returns whether the text follows the grammar of a version. */
    public static boolean matches(String text) {
        if (text.length() < DATE_LENGTH) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if (!follows(text.charAt(i), i)) {
                return false;
            }
        }
        return text.length() != DATE_LENGTH + 1;
    }

    /** {@code dddd-dd-dd}, and behind it a dash or point and letters, digits, dashes and points. */
    private static boolean follows(char c, int at) {
        if (at == 4 || at == 7) {
            return c == '-';
        }
        var digit = c >= '0' && c <= '9';
        if (at < DATE_LENGTH) {
            return digit;
        }
        var mark = c == '-' || c == '.';
        return mark || at > DATE_LENGTH && (digit || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }

    /** Returns whether the version is no preview, alpha or beta: nothing follows its date. */
    public boolean stable() {
        return text.length() == DATE_LENGTH;
    }

    /** Returns the date part, {@code yyyy-MM-dd}. */
    public String date() {
        return text.substring(0, DATE_LENGTH);
    }

    @Override
    public int compareTo(ApiVersion other) {
        var dates = date().compareTo(other.date());
        if (dates != 0) {
            return dates;
        }
        return stable() == other.stable() ? text.compareToIgnoreCase(other.text) : stable() ? 1 : -1;
    }

    @Override
    public String toString() {
        return text;
    }
}
