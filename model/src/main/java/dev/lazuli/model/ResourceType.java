package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An Azure Resource Manager type, written {@code Microsoft.Compute/virtualMachines/extensions}: the namespace of a
 * resource provider and one segment for each level of nesting.
 *
 * <p>Azure compares types without case, and so does {@link #equals}; the spelling is kept for printing.
 *
 * <pre>
 * type      = namespace 1*( "/" segment )
 * namespace = letter *( letter / digit / "." / "-" / "_" )
 * segment   = 1*( any character but "/", "{", "}" and white space )
 * </pre>
 *
 * @param text the type as it is printed
 */
public record ResourceType(String text) implements Comparable<ResourceType> {
    /** Resource groups: they have a path of their own, {@code /subscriptions/{id}/resourceGroups/{name}}. */
    public static final ResourceType RESOURCE_GROUP = new ResourceType("Microsoft.Resources/resourceGroups");

    /** Subscriptions. */
    public static final ResourceType SUBSCRIPTION = new ResourceType("Microsoft.Resources/subscriptions");

    /** Tenants: the scope of a path that starts with {@code /providers}. */
    public static final ResourceType TENANT = new ResourceType("Microsoft.Resources/tenants");

    public ResourceType {
        requireNonNull(text, "text is null");
        if (!wellFormed(text)) {
            throw new MalformedException("resource type", text, "a type like Microsoft.Compute/virtualMachines");
        }
    }

    private static boolean wellFormed(String text) {
        var slash = text.indexOf('/');
        if (slash < 1 || !TypeName.isWord(text, 0, slash) || text.endsWith("/")) {
            return false;
        }
        for (var i = slash + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c <= ' ' || c == '{' || c == '}' || c == '/' && text.charAt(i - 1) == '/') {
                return false;
            }
        }
        return true;
    }

    /**
     * Parses a type.
     *
     * @throws MalformedException if the text is no type
     */
    public static ResourceType parse(String text) {
        return new ResourceType(text);
    }

    /** Returns the provider's namespace, such as {@code Microsoft.Compute}. */
    public String namespace() {
        return text.substring(0, text.indexOf('/'));
    }

    /** Returns the segments after the namespace, at least one. */
    public List<String> segments() {
        return List.of(text.substring(text.indexOf('/') + 1).split("/"));
    }

    /** Returns the last segment, such as {@code extensions}. */
    public String lastSegment() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Returns the type one level up, empty for a type directly under its namespace. */
    public Optional<ResourceType> parent() {
        var last = text.lastIndexOf('/');
        return text.indexOf('/') == last ? Optional.empty() : Optional.of(new ResourceType(text.substring(0, last)));
    }

    /** Returns this type with one more segment. */
    public ResourceType child(String segment) {
        return new ResourceType(text + "/" + segment);
    }

    /** Returns the spelling that equal types share: lower case. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceType type && text.equalsIgnoreCase(type.text);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public int compareTo(ResourceType other) {
        return text.compareToIgnoreCase(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
