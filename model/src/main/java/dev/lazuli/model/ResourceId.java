package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ID of an Azure resource, or of a scope that holds resources.
 *
 * <pre>
 * id        = tenant / scope [ extension ]
 * tenant    = "/"
 * scope     = "/subscriptions/" guid [ "/resourceGroups/" name ] / "/providers/Microsoft.Management/managementGroups/" name
 * extension = "/providers/" namespace 1*( "/" type "/" name )      ; may repeat: a resource on a resource
 * </pre>
 *
 * <p>Azure compares IDs without case, and so does {@link #equals}; the spelling is kept for printing.
 *
 * @param text the ID as it is printed, with a leading and no trailing slash; {@code /} is the tenant
 */
public record ResourceId(String text) implements Comparable<ResourceId> {
    private static final String PROVIDERS = "/providers/";
    private static final int NONE = -1;
    private static final int MALFORMED = -2;

    /** The tenant: the scope of what belongs to no subscription. */
    public static final ResourceId TENANT = new ResourceId("/");

    public ResourceId {
        requireNonNull(text, "text is null");
        if (!wellFormed(text)) {
            throw new MalformedException(
                    "resource ID",
                    text,
                    "an ID like /subscriptions/{guid}/resourceGroups/{name}/providers/{namespace}/{type}/{name}");
        }
    }

    /**
     * Parses an ID; a trailing slash and doubled slashes, which some clients send, are dropped.
     *
     * @throws MalformedException if the text is no ID
     */
    public static ResourceId parse(String text) {
        return new ResourceId(tidy(text));
    }

    /** Returns whether {@link #parse} accepts the text. */
    public static boolean matches(String text) {
        return wellFormed(tidy(text));
    }

    /** Returns the ID of a subscription. */
    public static ResourceId subscription(String subscriptionId) {
        return new ResourceId("/subscriptions/" + subscriptionId);
    }

    /** Returns the ID of a management group. */
    public static ResourceId managementGroup(String name) {
        return new ResourceId("/providers/Microsoft.Management/managementGroups/" + name);
    }

    /** Returns the ID of a resource group in this subscription. */
    public ResourceId resourceGroup(String name) {
        return new ResourceId(text + "/resourceGroups/" + name);
    }

    /**
     * Returns the ID of a resource below this scope: a child where {@code type} is one level below this resource's own
     * type, otherwise a resource (or an extension resource) in this scope.
     *
     * @param type the new resource's whole type
     * @param name its name, without the names of its parents; for a type several levels below, one name a level with
     *     slashes between
     */
    public ResourceId child(ResourceType type, String name) {
        if (type.equals(ResourceType.RESOURCE_GROUP)) {
            return resourceGroup(name);
        }
        if (type.equals(ResourceType.SUBSCRIPTION)) {
            return subscription(name);
        }
        var own = type();
        var names = name.split("/");
        var segments = type.segments();
        if (own.isPresent() && type.key().startsWith(own.get().key() + "/")) {
            var first = own.get().segments().size();
            return new ResourceId(text + pairs(segments.subList(first, segments.size()), names, name));
        }
        var base = text.equals("/") ? "" : text;
        return new ResourceId(base + PROVIDERS + type.namespace() + pairs(segments, names, name));
    }

    private static String pairs(List<String> segments, String[] names, String name) {
        if (segments.size() != names.length) {
            throw new MalformedException("resource name", name, segments.size() + " names for " + segments);
        }
        var path = new StringBuilder();
        for (var i = 0; i < names.length; i++) {
            path.append('/').append(segments.get(i)).append('/').append(names[i]);
        }
        return path.toString();
    }

    /** Returns the resource's type, with all its parents' segments; empty for the tenant. */
    public Optional<ResourceType> type() {
        if (text.equals("/")) {
            return Optional.empty();
        }
        var providers = lastProviders();
        if (providers < 0) {
            return Optional.of(slash(2) == text.length() ? ResourceType.SUBSCRIPTION : ResourceType.RESOURCE_GROUP);
        }
        var parts = text.substring(providers + PROVIDERS.length()).split("/");
        var type = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.length; i += 2) {
            type.append('/').append(parts[i]);
        }
        return Optional.of(new ResourceType(type.toString()));
    }

    /** Returns the last segment: the resource's own name; empty text for the tenant. */
    public String name() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /**
     * Returns what this ID lies in: the parent resource of a child, the scope of a top-level or extension resource, the
     * subscription of a resource group, the tenant of a subscription; empty for the tenant.
     */
    public Optional<ResourceId> parent() {
        if (text.equals("/")) {
            return Optional.empty();
        }
        var providers = lastProviders();
        var cut = text.lastIndexOf('/', text.lastIndexOf('/') - 1);
        if (providers >= 0 && text.indexOf('/', providers + PROVIDERS.length()) == cut) {
            cut = providers;
        }
        return Optional.of(cut <= 0 ? TENANT : new ResourceId(text.substring(0, cut)));
    }

    /** Returns the subscription's GUID, empty outside of subscriptions. */
    public Optional<String> subscriptionId() {
        return is(text, 1, "subscriptions") ? Optional.of(text.substring(slash(1) + 1, slash(2))) : Optional.empty();
    }

    /** Returns the resource group's name, empty outside of resource groups. */
    public Optional<String> resourceGroupName() {
        return is(text, 1, "subscriptions") && is(text, slash(2) + 1, "resourceGroups")
                ? Optional.of(text.substring(slash(3) + 1, slash(4)))
                : Optional.empty();
    }

    /** Returns whether this ID is the other or lies below it. */
    public boolean within(ResourceId scope) {
        var length = scope.text.length();
        return length == 1
                || text.regionMatches(true, 0, scope.text, 0, length)
                        && (text.length() == length || text.charAt(length) == '/');
    }

    /** Returns the spelling that equal IDs share: lower case. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Returns the position behind a number of segments, the text's length where there are no more. */
    private int slash(int segments) {
        var at = 0;
        for (var i = 0; i < segments && at < text.length(); i++) {
            at = end(text, at + 1);
        }
        return at;
    }

    private int lastProviders() {
        return walk(text);
    }

    private static String tidy(String text) {
        var single = text.contains("//") ? text.replaceAll("/{2,}", "/") : text;
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    private static boolean wellFormed(String text) {
        return text.equals("/")
                || text.startsWith("/") && !text.endsWith("/") && !text.contains("//") && walk(text) != MALFORMED;
    }

    /**
     * Walks the segments once: a scope, then providers, each with its namespace and pairs of type and name. A resource may
     * itself be named {@code providers}, so the word counts only where a type could be.
     *
     * @return where the last provider starts, {@link #NONE} where there is none, {@link #MALFORMED} for no ID
     */
    private static int walk(String text) {
        var at = 0;
        if (is(text, 1, "subscriptions")) {
            at = pair(text, at);
            at = at > 0 && is(text, at + 1, "resourceGroups") ? pair(text, at) : at;
        }
        var last = NONE;
        while (at >= 0 && at < text.length()) {
            if (!is(text, at + 1, "providers")) {
                return MALFORMED;
            }
            last = at;
            at = pair(text, at);
            do {
                at = pair(text, at);
            } while (at > 0 && at < text.length() && !is(text, at + 1, "providers"));
        }
        return at < 0 ? MALFORMED : last;
    }

    /** Returns the position behind the two segments that follow a slash, {@link #MALFORMED} where there are not two. */
    private static int pair(String text, int slash) {
        if (slash < 0 || slash >= text.length()) {
            return MALFORMED;
        }
        var middle = end(text, slash + 1);
        return middle < text.length() ? end(text, middle + 1) : MALFORMED;
    }

    private static int end(String text, int start) {
        var slash = text.indexOf('/', start);
        return slash < 0 ? text.length() : slash;
    }

    private static boolean is(String text, int start, String segment) {
        return end(text, start) - start == segment.length()
                && text.regionMatches(true, start, segment, 0, segment.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceId id && text.equalsIgnoreCase(id.text);
    }

    @Override
    public int hashCode() {
        var hash = 0;
        for (var i = 0; i < text.length(); i++) {
            hash = 31 * hash + Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
        }
        return hash;
    }

    @Override
    public int compareTo(ResourceId other) {
        return text.compareToIgnoreCase(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
