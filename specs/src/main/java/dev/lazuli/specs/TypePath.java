package dev.lazuli.specs;

import dev.lazuli.catalog.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A path read as the place of a resource, or of a collection of resources: what follows the last {@code /providers/}
 * is a namespace and then types and names in turn.
 *
 * @param namespace the provider's namespace
 * @param types the type's segments
 * @param names the names' segments, as many as types, or one less for a collection
 */
record TypePath(String namespace, List<String> types, List<String> names) {
    private static final String PROVIDERS = "/providers/";

    /** Reads a tidy path; empty where it does not end in a provider's type. */
    static Optional<TypePath> parse(String path) {
        var last = path.toLowerCase(Locale.ROOT).lastIndexOf(PROVIDERS);
        if (last < 0) {
            return resourceGroup(new PathTemplate(path).segments());
        }
        var segments = path.substring(last + PROVIDERS.length()).split("/");
        if (segments.length < 2 || PathTemplate.isParameter(segments[0])) {
            return Optional.empty();
        }
        var types = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var i = 1; i < segments.length; i++) {
            (i % 2 == 1 ? types : names).add(segments[i]);
        }
        return Optional.of(new TypePath(segments[0], List.copyOf(types), List.copyOf(names)));
    }

    /** Resource groups have a path of their own, without a provider. */
    private static Optional<TypePath> resourceGroup(List<String> segments) {
        var isGroup = (segments.size() == 3 || segments.size() == 4)
                && segments.get(0).equalsIgnoreCase("subscriptions")
                && PathTemplate.isParameter(segments.get(1))
                && segments.get(2).equalsIgnoreCase("resourceGroups");
        return isGroup
                ? Optional.of(new TypePath(
                        "Microsoft.Resources", List.of("resourceGroups"), segments.subList(3, segments.size())))
                : Optional.empty();
    }

    /** Returns whether it is the place of one resource and not of a collection. */
    boolean resource() {
        return names.size() == types.size();
    }

    /** Returns the last segment: a resource's name. */
    String lastName() {
        return names.getLast();
    }

    /** Returns the type as text. */
    String type() {
        return namespace + "/" + String.join("/", types);
    }

    /** Returns the spelling that equal types share. */
    String typeKey() {
        return type().toLowerCase(Locale.ROOT);
    }

    /** Brings a path into the form of {@link PathTemplate}: one leading slash, none at the end, no query. */
    static String tidy(String path) {
        var question = path.indexOf('?');
        var text = question < 0 ? path : path.substring(0, question);
        var tidy = new StringBuilder(text.length() + 1);
        for (var segment : text.split("/")) {
            if (!segment.isEmpty()) {
                tidy.append('/').append(segment);
            }
        }
        return tidy.isEmpty() ? "/" : tidy.toString();
    }

    /** Returns a path's spelling without case and names of parameters: equal paths share it. */
    static String key(String path) {
        var key = new StringBuilder(path.length());
        for (var segment : path.substring(1).split("/")) {
            key.append('/').append(PathTemplate.isParameter(segment) ? "{}" : segment.toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }
}
