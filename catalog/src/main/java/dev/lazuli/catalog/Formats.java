package dev.lazuli.catalog;

import dev.lazuli.model.ResourceId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;

/** The formats of texts that Azure insists on; whatever else a specification names is not checked. */
final class Formats {
    private static final int DATE_LENGTH = 10;

    private Formats() {}

    /** Returns what a text should have been, empty where it is in order. */
    static Optional<String> expected(String format, String text) {
        return switch (format) {
            case "uuid" -> unless(isUuid(text), "a UUID like 12345678-1234-1234-1234-123456789abc");
            case "arm-id" -> unless(ResourceId.matches(text), "a resource ID like /subscriptions/{id}/...");
            case "date" -> unless(isDate(text), "a date like 2024-07-01");
            case "date-time" -> unless(isDateTime(text), "a time like 2024-07-01T12:00:00Z");
            case "byte" -> unless(isBase64(text), "text in Base64");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean valid, String expected) {
        return valid ? Optional.empty() : Optional.of(expected);
    }

    private static boolean isUuid(String text) {
        var braced = text.length() == 38 && text.startsWith("{") && text.endsWith("}");
        var uuid = braced ? text.substring(1, 37) : text;
        if (uuid.length() != 36) {
            return false;
        }
        for (var i = 0; i < uuid.length(); i++) {
            var dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? uuid.charAt(i) != '-' : Character.digit(uuid.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return isDateTime(text);
        }
    }

    /** A date, then a time with or without seconds, fractions and offset; Azure reads a blank for the T as well. */
    private static boolean isDateTime(String text) {
        if (text.length() <= DATE_LENGTH) {
            return isPlainDate(text);
        }
        var time = text.replace(' ', 'T').replace('t', 'T').replace('z', 'Z');
        var end = time.length();
        for (var i = DATE_LENGTH + 1; i < time.length(); i++) {
            var c = time.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                end = i;
                break;
            }
        }
        try {
            LocalDateTime.parse(time.substring(0, end));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isPlainDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isBase64(String text) {
        try {
            Base64.getMimeDecoder().decode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
