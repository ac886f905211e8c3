package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The short name under which people know a resource type, written {@code Compute/RestorePointCollection}.
 *
 * <p>Compared without case, as {@link ResourceType} is.
 *
 * @param group the group, the provider's namespace without {@code Microsoft.}
 * @param name the type's name within the group, singular, in camel case with a capital
 */
public record TypeName(String group, String name) implements Comparable<TypeName> {
    public TypeName {
        requireNonNull(group, "group is null");
        requireNonNull(name, "name is null");
        if (!isWord(group, 0, group.length()) || !isWord(name, 0, name.length())) {
            throw new MalformedException("type name", group + "/" + name, "a name like Compute/VirtualMachine");
        }
    }

    /** Returns whether a part of a text is a letter, and behind it letters, digits, points, dashes and underscores. */
    static boolean isWord(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            var letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == from || !(c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_'))) {
                return false;
            }
        }
        return from < to;
    }

    /**
     * Parses {@code group/name}.
     *
     * @throws MalformedException if the text is no type name
     */
    public static TypeName parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 1) {
            throw new MalformedException("type name", text, "a name like Compute/VirtualMachine");
        }
        return new TypeName(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Returns the spelling that equal names share: lower case. */
    public String key() {
        return toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeName that && group.equalsIgnoreCase(that.group) && name.equalsIgnoreCase(that.name);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public int compareTo(TypeName other) {
        return toString().compareToIgnoreCase(other.toString());
    }

    @Override
    public String toString() {
        return group.concat("/").concat(name);
    }
}
