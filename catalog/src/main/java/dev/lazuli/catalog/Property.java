package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A property of a shape.
 *
 * @param name the name in JSON
 * @param type the type of its value
 * @param traits what holds for it
 * @param defaultValue the value that Azure takes where none is given
 * @param references the types of the resources whose ID it may hold: itself, or its items; where it is an object with an
 *     {@code id}, or a list of them, the types of that {@code id}; where it is a map whose names are IDs, of these names
 */
public record Property(
        String name, SchemaType type, Set<Trait> traits, Optional<Value> defaultValue, List<ResourceType> references) {
    public Property {
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
        requireNonNull(defaultValue, "defaultValue is null");
        references = List.copyOf(references);
    }

    /** What holds for a property beyond its type. */
    public enum Trait {
        /** It must be given. */
        REQUIRED("required"),
        /** Azure makes it; given values are ignored or refused ({@code readOnly}, or mutability {@code read} alone). */
        READ_ONLY("read-only"),
        /** It is sent and never returned ({@code x-ms-mutability} without {@code read}). */
        WRITE_ONLY("write-only"),
        /** It can't change once the resource is made ({@code x-ms-mutability} without {@code update}). */
        CREATE_ONLY("create-only"),
        /** It must not be shown ({@code x-ms-secret}, or format {@code password}). */
        SECRET("secret"),
        /** Its members are shown to programmers as members of what holds it ({@code x-ms-client-flatten}). */
        FLATTEN("flatten"),
        /** It may be null ({@code x-nullable}). */
        NULLABLE("nullable");

        private final String text;

        Trait(String text) {
            this.text = text;
        }

        /** Returns the word used in the catalog's text form. */
        public String text() {
            return text;
        }
    }

    /** Returns whether a trait holds. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
