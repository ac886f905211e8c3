package dev.lazuli.arm;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real data beside the repository, which not every machine has. */
final class Shared {
    private Shared() {}

    /** Returns a file of that folder, or skips the test where it is missing. */
    static Path file(String name) {
        var set = System.getenv("LAZULI_SHARED");
        var folder = set == null ? Path.of("").toAbsolutePath().resolve("../../shared") : Path.of(set);
        var file = folder.resolve(name).normalize();
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + file + " is missing");
        return file;
    }
}
