package dev.lazuli.emulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parts of a request's URL. Doubled and trailing slashes are dropped, as Azure does; the path is decoded before it is
 * divided, since some clients send the ID of a scope as one encoded segment.
 *
 * @param origin scheme and authority, for the links in answers
 * @param segments what is between the slashes, decoded
 * @param query the parameters, decoded, by names without regard to case
 */
record Url(String origin, List<String> segments, Map<String, String> query) {
    private static final String DEFAULT_ORIGIN = "http://localhost";

    static Url of(Request request) {
        var target = request.target();
        var origin = request.header("Host").map("http://"::concat).orElse(DEFAULT_ORIGIN);
        var scheme = target.indexOf("://");
        if (scheme > 0 && !target.startsWith("/")) {
            var path = target.indexOf('/', scheme + 3);
            origin = path < 0 ? target : target.substring(0, path);
            target = path < 0 ? "/" : target.substring(path);
        }
        var question = target.indexOf('?');
        var path = question < 0 ? target : target.substring(0, question);
        return new Url(
                origin,
                divide(decode(path, false)),
                question < 0 ? Map.of() : parameters(target.substring(question + 1)));
    }

    private static List<String> divide(String path) {
        var segments = new ArrayList<String>(12);
        var start = 0;
        for (var i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                if (i > start) {
                    segments.add(path.substring(start, i));
                }
                start = i + 1;
            }
        }
        return segments;
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var pair : query.split("&")) {
            var equals = pair.indexOf('=');
            var name = decode(equals < 0 ? pair : pair.substring(0, equals), true);
            if (!name.isEmpty()) {
                parameters.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1), true));
            }
        }
        return parameters;
    }

    /** Decodes percent-encoding; what is none is kept as it is. */
    private static String decode(String text, boolean plusIsSpace) {
        if (text.indexOf('%') < 0 && (!plusIsSpace || text.indexOf('+') < 0)) {
            return text;
        }
        var from = text.getBytes(StandardCharsets.UTF_8);
        var to = new byte[from.length];
        var length = 0;
        for (var i = 0; i < from.length; i++) {
            var high = from[i] == '%' && i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
            var low = high < 0 ? -1 : Character.digit(from[i + 2], 16);
            if (low >= 0) {
                to[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                to[length++] = from[i] == '+' && plusIsSpace ? (byte) ' ' : from[i];
            }
        }
        return new String(to, 0, length, StandardCharsets.UTF_8);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** Returns whether the path has as many segments as the pattern, and equals it where the pattern is not {@code *}. */
    boolean is(String... pattern) {
        if (segments.size() != pattern.length) {
            return false;
        }
        for (var i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("*") && !pattern[i].equalsIgnoreCase(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isAt(int index, String word) {
        return index < segments.size() && segments.get(index).equalsIgnoreCase(word);
    }

    boolean endsWith(String word) {
        return !segments.isEmpty() && segments.getLast().equalsIgnoreCase(word);
    }

    String path() {
        return "/" + String.join("/", segments);
    }

    String pathKey() {
        return path().toLowerCase(Locale.ROOT);
    }
}
