package dev.lazuli.catalog;

import dev.lazuli.catalog.Finding.Kind;
import dev.lazuli.catalog.Findings.Place;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Nearest;
import java.util.List;
import java.util.Locale;

/** Checks a text against its type. */
final class TextCheck {
    private static final int LISTED = 12;

    private final Patterns patterns;
    private final Findings findings;

    TextCheck(Patterns patterns, Findings findings) {
        this.patterns = patterns;
        this.findings = findings;
    }

    void check(StringType type, String text, boolean secret, Place place) {
        if (type.choice().isPresent() && !choice(type.choice().get(), text, secret, place)) {
            return;
        }
        length(type, text, secret, place);
        type.pattern()
                .filter(pattern -> !patterns.matches(pattern, text))
                .ifPresent(pattern -> findings.add(
                        place, Kind.PATTERN, Findings.quote(text, secret) + " does not match " + pattern, ""));
        type.format()
                .flatMap(format -> Formats.expected(format, text))
                .ifPresent(expected -> findings.add(
                        place, Kind.FORMAT, Findings.quote(text, secret) + " is malformed", "write " + expected));
    }

    private void length(StringType type, String text, boolean secret, Place place) {
        var length = text.codePointCount(0, text.length());
        if (type.minLength().isPresent() && length < type.minLength().getAsInt()) {
            findings.add(
                    place,
                    Kind.LENGTH,
                    Findings.quote(text, secret) + " has " + length + " characters",
                    "write at least " + type.minLength().getAsInt());
        }
        if (type.maxLength().isPresent() && length > type.maxLength().getAsInt()) {
            findings.add(
                    place,
                    Kind.LENGTH,
                    Findings.quote(text, secret) + " has " + length + " characters",
                    "write at most " + type.maxLength().getAsInt());
        }
    }

    /** Azure compares values of enumerations without case. */
    boolean choice(Choice choice, String text, boolean secret, Place place) {
        for (var value : choice.values()) {
            if (value.equalsIgnoreCase(text)) {
                return true;
            }
        }
        if (!choice.open()) {
            findings.add(
                    place,
                    Kind.UNKNOWN_VALUE,
                    unknown(choice, text, secret),
                    remedy(secret ? "" : text, choice.values()));
            return false;
        }
        var near =
                choice.values().stream().filter(value -> misspelt(text, value)).findFirst();
        near.ifPresent(value -> findings.add(
                place, Kind.DOUBTFUL_VALUE, unknown(choice, text, secret), "did you mean '" + value + "'?"));
        return near.isEmpty();
    }

    private static String unknown(Choice choice, String text, boolean secret) {
        return Findings.quote(text, secret) + " is no known value"
                + choice.name().map(name -> " of " + name).orElse("");
    }

    /** Returns the nearest values, or all of them where they are few. */
    static String remedy(String text, List<String> values) {
        var near = Nearest.question(text, values);
        return near.isEmpty() && values.size() <= LISTED ? "one of " + String.join(", ", values) : near;
    }

    /**
     * Returns whether a text is likely a known value with a slip of the finger. New values often differ from old ones by a
     * number ({@code TLS1_3}) or by a short code in capitals ({@code Standard_ZRS}), so these are no slips.
     */
    private static boolean misspelt(String text, String value) {
        var a = text.toLowerCase(Locale.ROOT);
        var b = value.toLowerCase(Locale.ROOT);
        return a.length() >= 4
                && Nearest.distance(a, b) <= (a.length() < 8 ? 1 : 2)
                && codes(text).equals(codes(value));
    }

    /** Returns the digits, and the runs of two capitals or more. */
    private static String codes(String text) {
        var codes = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var beside = i > 0 && Character.isUpperCase(text.charAt(i - 1))
                    || i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
            if (Character.isDigit(c) || Character.isUpperCase(c) && beside) {
                codes.append(c);
            }
        }
        return codes.toString();
    }
}
