package dev.lazuli.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A run of the command line in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed beside it
 */
record Run(int code, String out, String err) {
    /** The repository's root. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Runs a command in a folder, without a terminal. */
    static Run in(Path folder, String... args) {
        return run(folder, "", false, args);
    }

    /** Runs a command in a folder, on a terminal where this is typed. */
    static Run typing(String typed, Path folder, String... args) {
        return run(folder, typed, true, args);
    }

    private static Run run(Path folder, String typed, boolean answers, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new Output(out, false),
                new Output(err, false),
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                answers,
                false,
                Map.of(),
                folder);
        var code = Main.run(console, args);
        console.err().flush();
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Copies an example of the repository into a folder. */
    static Path example(String name, Path folder) throws IOException {
        for (var file : new String[] {"Infra.java", "lazuli.properties"}) {
            Files.copy(ROOT.resolve("examples").resolve(name).resolve(file), folder.resolve(file));
        }
        return folder;
    }

    /** Replaces text of a file, which must have it. */
    static void edit(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("no '" + from + "' in " + file);
        }
        Files.writeString(file, text.replace(from, to));
    }
}
