package dev.lazuli.engine;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.SourceLocation;
import dev.lazuli.model.Value;
import java.util.Optional;

/**
 * A difference between what is declared and what is live that counts.
 *
 * @param path where in the body
 * @param before the live value, empty where there is none; never a secret
 * @param after the declared value, empty where it goes; a secret as {@link Value.SecretValue}
 * @param replaces whether Azure can't change it in a resource that exists
 * @param location the line that declares it, where it is known
 */
public record Change(
        PropertyPath path,
        Optional<Value> before,
        Optional<Value> after,
        boolean replaces,
        Optional<SourceLocation> location) {
    public Change {
        requireNonNull(path, "path is null");
        requireNonNull(before, "before is null");
        requireNonNull(after, "after is null");
        requireNonNull(location, "location is null");
    }
}
