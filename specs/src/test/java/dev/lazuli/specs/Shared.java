package dev.lazuli.specs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real data that the project is tested with, where it is at hand: {@code LAZULI_SHARED}, or beside the repository. */
final class Shared {
    private Shared() {}

    /** Returns a folder or file of it; the test is skipped where it is absent. */
    static Path path(String name) {
        var root = Optional.ofNullable(System.getenv("LAZULI_SHARED"))
                .map(Path::of)
                .orElse(Path.of("../../shared"));
        var path = root.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> path + " is absent; set LAZULI_SHARED to run this test");
        return path;
    }
}
