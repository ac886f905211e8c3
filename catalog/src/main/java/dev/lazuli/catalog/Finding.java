package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Problem;
import dev.lazuli.model.PropertyPath;

/**
 * What a check found about one value.
 *
 * @param path where in the body; the root for a name
 * @param kind what rule it breaks, for callers that are laxer than others
 * @param problem the same for a person; its {@code where} is the path
 */
public record Finding(PropertyPath path, Kind kind, Problem problem) {
    public Finding {
        requireNonNull(path, "path is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(problem, "problem is null");
    }

    /** The rules that values can break. */
    public enum Kind {
        /** A property that must be given is not, or is null. */
        REQUIRED,
        /** The shape has no such property. */
        UNKNOWN_PROPERTY,
        /** The property is written with other capitals; Azure takes it, comparisons with what is live do not. */
        PROPERTY_CASE,
        /** The value is of another JSON type. */
        WRONG_TYPE,
        /** A closed enumeration does not have the value. */
        UNKNOWN_VALUE,
        /** An open enumeration does not list the value, and lists one that looks much like it. */
        DOUBTFUL_VALUE,
        /** A text does not match its expression. */
        PATTERN,
        /** A text is too short or too long. */
        LENGTH,
        /** A number is too small, too large, or no multiple of what it must be a multiple of. */
        RANGE,
        /** An array has too few or too many items. */
        ITEMS,
        /** Two items of an array are equal where none may be. */
        UNIQUE,
        /** Azure makes the value; what is given is ignored. */
        READ_ONLY,
        /** The property that names the variant is missing, or names none. */
        DISCRIMINATOR,
        /** The ID is of a resource of another type. */
        REFERENCE,
        /** A text is not written as its format demands. */
        FORMAT,
        /** The resource's name breaks Azure's rule for names of its type. */
        NAME
    }
}
