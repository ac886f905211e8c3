package dev.lazuli.cli;

import dev.lazuli.model.Problem;
import dev.lazuli.model.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Problems as a person reads them: what, where with the line of their file, what to do.
 *
 * <pre>
 * error: unknown property 'loction'
 *   Infra.java:7: properties.loction
 *     7 | .loction("norwayeast")
 *   did you mean 'location'?
 * </pre>
 */
final class ProblemText {
    private static final int LONGEST_LINE = 160;

    private final Console console;
    private final List<Path> folders = new ArrayList<>();

    /**
     * Creates it.
     *
     * @param console where it is printed
     * @param args the command line; folders that it names are where files are looked for
     */
    ProblemText(Console console, List<String> args) {
        this.console = console;
        folders.add(console.directory());
        args.stream().flatMap(arg -> folder(arg).stream()).forEach(folders::add);
    }

    private Optional<Path> folder(String arg) {
        try {
            return Optional.of(console.directory().resolve(arg)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Prints all of them. */
    void print(List<Problem> problems) {
        problems.forEach(this::print);
        if (problems.size() > 1) {
            console.err().line(paint(Ink.RED, problems.size() + " problems"));
        }
        console.err().flush();
    }

    private void print(Problem problem) {
        var err = console.err();
        err.line(paint(Ink.RED, "error:") + " " + problem.what());
        var place = place(problem);
        if (!place.isEmpty()) {
            err.line("  " + place);
        }
        // The compiler's messages show the line themselves.
        problem.location()
                .filter(_ -> !problem.what().contains("\n"))
                .flatMap(this::source)
                .ifPresent(line -> err.line(
                        paint(Ink.DIM, "    " + problem.location().get().line() + " | ") + line));
        if (!problem.remedy().isEmpty()) {
            err.line("  " + problem.remedy());
        }
    }

    private static String place(Problem problem) {
        var line = problem.location().map(SourceLocation::toString).orElse("");
        return line.isEmpty() || problem.where().isEmpty() ? line + problem.where() : line + ": " + problem.where();
    }

    private Optional<String> source(SourceLocation location) {
        if (location.line() < 1) {
            return Optional.empty();
        }
        for (var folder : folders) {
            try {
                var file = folder.resolve(location.file());
                if (Files.isRegularFile(file)) {
                    return line(file, location.line());
                }
            } catch (InvalidPathException | IOException | java.io.UncheckedIOException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> line(Path file, int number) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(number - 1L)
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line);
        }
    }

    private String paint(Ink ink, String text) {
        return console.paint(console.err(), ink, text);
    }
}
