package dev.lazuli.specs;

import dev.lazuli.model.ApiVersion;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A path of a specification. It holds no part of the document, so that the document need not stay in memory.
 *
 * @param file the file
 * @param version the API version
 * @param section the member that holds the path: {@code paths} or {@code x-ms-paths}
 * @param raw the path as it is written
 * @param text the path, tidied, with one value for each parameter that stands for a segment of the type
 * @param type the resource or collection whose place it is; empty where it is none's
 * @param fixedName the only name that there is, in a resource's place
 * @param methods the HTTP methods, in lower case
 */
record PathEntry(
        SpecificationFile file,
        ApiVersion version,
        String section,
        String raw,
        String text,
        Optional<TypePath> type,
        Optional<String> fixedName,
        Set<String> methods) {
    /** Returns whether a resource is put here. */
    boolean putsResource() {
        return methods.contains("put") && type.isPresent() && type.get().resource();
    }

    /** Returns what equal types of equal fixed name share. */
    TypeKey typeKey() {
        return new TypeKey(type.orElseThrow().typeKey(), fixedName.orElse("").toLowerCase(Locale.ROOT));
    }

    /** Returns whether a segment of the type stands for one value of a parameter. */
    boolean expanded() {
        return !TypePath.key(TypePath.tidy(raw)).equals(pathKey());
    }

    /** Returns what equal paths share. */
    String pathKey() {
        return TypePath.key(text);
    }

    /**
     * A resource type and its fixed name, both in lower case.
     *
     * @param type the ARM type
     * @param fixedName the fixed name, empty text for none
     */
    record TypeKey(String type, String fixedName) implements Comparable<TypeKey> {
        String namespace() {
            return type.substring(0, type.indexOf('/'));
        }

        @Override
        public int compareTo(TypeKey other) {
            var byType = type.compareTo(other.type);
            return byType != 0 ? byType : fixedName.compareTo(other.fixedName);
        }
    }
}
