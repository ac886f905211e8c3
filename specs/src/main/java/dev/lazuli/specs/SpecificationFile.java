package dev.lazuli.specs;

import dev.lazuli.model.ApiVersion;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the specifications.
 *
 * @param path where it is
 * @param name its name relative to the root, with slashes
 * @param version the API version whose folder it lies in; empty for files that several versions share
 * @param stable whether it lies in a folder {@code stable}
 */
record SpecificationFile(Path path, String name, Optional<ApiVersion> version, boolean stable) {
    static SpecificationFile of(Path root, Path path) {
        var name = root.relativize(path).toString().replace('\\', '/');
        var folders = name.split("/");
        for (var i = folders.length - 2; i >= 0; i--) {
            if (ApiVersion.matches(folders[i])) {
                var version = ApiVersion.parse(folders[i]);
                var kind = i == 0 ? "" : folders[i - 1];
                var stable = kind.equals("stable") || !kind.equals("preview") && version.stable();
                return new SpecificationFile(path, name, Optional.of(version), stable);
            }
        }
        return new SpecificationFile(path, name, Optional.empty(), false);
    }

    /** Returns the name without folders and {@code .json}. */
    String stem() {
        var base = name.substring(name.lastIndexOf('/') + 1);
        return base.endsWith(".json") ? base.substring(0, base.length() - 5) : base;
    }

    /** Returns the name of the version's folder, or of the file's own folder where it lies in no version's. */
    String versionFolder() {
        var end = version.map(
                it -> name.lastIndexOf("/" + it.text() + "/") + 1 + it.text().length());
        return name.substring(0, end.orElse(Math.max(0, name.lastIndexOf('/'))));
    }
}
