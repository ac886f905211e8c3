package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The path of an operation, written {@code /subscriptions/{subscriptionId}/providers/Microsoft.Compute/disks}.
 *
 * <p>A first segment that is a parameter (such as {@code /{scope}/providers/...}) stands for the ID of any scope or
 * resource, all its segments.
 *
 * @param text the path as the specification writes it, with a leading and no trailing slash
 */
public record PathTemplate(String text) {
    public PathTemplate {
        requireNonNull(text, "text is null");
        if (!text.startsWith("/") || text.contains("//") || text.length() > 1 && text.endsWith("/")) {
            throw new IllegalArgumentException("path '" + text + "' does not begin with one slash, or ends with one");
        }
    }

    /** Returns the segments between the slashes. */
    public List<String> segments() {
        return List.of(text.substring(1).split("/"));
    }

    /** Returns whether a segment is a parameter, {@code {name}}. */
    public static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    /** Returns whether the path begins with the ID of any scope or resource. */
    public boolean extension() {
        return isParameter(segments().getFirst());
    }

    /** Returns the kind of place in which a resource with this path lies. */
    public Scope scope() {
        return Scopes.of(this);
    }

    /**
     * Matches the path of a request, without regard to case in its literal segments.
     *
     * @param path a path with a leading slash, percent-decoded
     * @return the parameters' values by name, empty where the path does not match
     */
    public Optional<Map<String, String>> match(String path) {
        var pattern = segments();
        var actual = List.of(path.substring(1).split("/"));
        var parameters = new LinkedHashMap<String, String>();
        var shift = 0;
        if (extension()) {
            shift = actual.size() - pattern.size();
            if (shift < 0) {
                return Optional.empty();
            }
            parameters.put(name(pattern.getFirst()), "/" + String.join("/", actual.subList(0, shift + 1)));
        } else if (actual.size() != pattern.size()) {
            return Optional.empty();
        }
        for (var i = extension() ? 1 : 0; i < pattern.size(); i++) {
            var segment = pattern.get(i);
            if (isParameter(segment)) {
                parameters.put(name(segment), actual.get(i + shift));
            } else if (!segment.equalsIgnoreCase(actual.get(i + shift))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
