package dev.lazuli.arm;

import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.SourceLocation;
import java.util.Optional;

/** Finds the line of the user's program that a property comes from. */
final class Lines {
    private Lines() {}

    /** Returns the line that sets the property, or what is nearest around it, or else the resource. */
    static Optional<SourceLocation> of(DeclaredResource resource, PropertyPath path) {
        var text = path.text();
        while (!text.isEmpty()) {
            var line = resource.lines().get(new PropertyPath(text));
            if (line != null) {
                return Optional.of(line);
            }
            text = text.substring(0, Math.max(Math.max(text.lastIndexOf('.'), text.lastIndexOf('[')), 0));
        }
        return resource.location();
    }
}
