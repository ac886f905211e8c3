package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The version of a resource provider's API, written {@code 2024-07-01} or {@code 2024-07-01-preview}.
 *
 * <p>Ordered by date; on the same date a preview comes before the stable version.
 *
 * @param text the version as Azure spells it
 */
public record ApiVersion(String text) implements Comparable<ApiVersion> {
    private static final Pattern GRAMMAR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([-.][A-Za-z0-9.-]+)?");
    private static final Comparator<ApiVersion> ORDER = Comparator.comparing(ApiVersion::date)
            .thenComparing(ApiVersion::stable)
            .thenComparing(version -> version.text.toLowerCase(Locale.ROOT));

    public ApiVersion {
        requireNonNull(text, "text is null");
        if (!GRAMMAR.matcher(text).matches()) {
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
        return GRAMMAR.matcher(text).matches();
    }

    /** Returns whether the version is no preview, alpha or beta: nothing follows its date. */
    public boolean stable() {
        return text.length() == 10;
    }

    /** Returns the date part, {@code yyyy-MM-dd}. */
    public String date() {
        return text.substring(0, 10);
    }

    @Override
    public int compareTo(ApiVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
