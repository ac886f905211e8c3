package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Azure demands of a resource's name: the constraints of the path's last parameter.
 *
 * @param pattern the regular expression it must match, as the specification writes it (ECMAScript)
 * @param minLength in characters
 * @param maxLength in characters
 * @param values the only names there are; empty where any other rule holds
 */
public record NameRule(Optional<String> pattern, OptionalInt minLength, OptionalInt maxLength, List<String> values) {
    /** The rule that every name follows. */
    public static final NameRule ANY =
            new NameRule(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of());

    public NameRule {
        requireNonNull(pattern, "pattern is null");
        requireNonNull(minLength, "minLength is null");
        requireNonNull(maxLength, "maxLength is null");
        values = List.copyOf(values);
    }
}
