package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The surroundings of one run of the command line: its streams, environment and folder.
 *
 * @param out what the command is asked for
 * @param err progress, questions and problems
 * @param in answers
 * @param answers whether a person answers on a terminal
 * @param colour whether the terminal shows colours
 * @param environment the variables of the environment
 * @param directory the folder that relative paths are relative to
 */
record Console(
        Output out,
        Output err,
        InputStream in,
        boolean answers,
        boolean colour,
        Map<String, String> environment,
        Path directory) {
    /** The system property in which the launcher says which of the streams 0, 1 and 2 are terminals. */
    private static final String TERMINALS = "lazuli.terminals";

    Console {
        requireNonNull(out, "out is null");
        requireNonNull(err, "err is null");
        requireNonNull(in, "in is null");
        environment = Map.copyOf(environment);
        requireNonNull(directory, "directory is null");
    }

    /** Returns the console of this process. */
    static Console ofProcess() {
        var terminals = System.getProperty(TERMINALS, "");
        var environment = System.getenv();
        return new Console(
                new Output(new FileOutputStream(FileDescriptor.out), terminals.contains("1")),
                new Output(new FileOutputStream(FileDescriptor.err), terminals.contains("2")),
                new FileInputStream(FileDescriptor.in),
                terminals.contains("0") && terminals.contains("2"),
                environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM")),
                environment,
                Path.of("").toAbsolutePath());
    }

    /** Returns this console without colours. */
    Console withoutColour() {
        return new Console(out, err, in, answers, false, environment, directory);
    }

    /** Returns the text in a colour where the stream shows it. */
    String paint(Output stream, Ink ink, String text) {
        return colour && stream.terminal() ? ink.paint(text) : text;
    }

    /** Writes a line of the result. */
    void print(String text) {
        out.line(text);
    }

    /** Writes a line that is no part of the result. */
    void note(String text) {
        err.line(text);
        err.flush();
    }

    /** Asks a question whose answer is no unless it is yes. */
    boolean confirm(String question) {
        out.flush();
        err.print(question + " [y/N] ");
        err.flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            if (answer == null) {
                err.line("");
                return false;
            }
            var word = answer.strip().toLowerCase(Locale.ROOT);
            return word.equals("y") || word.equals("yes");
        } catch (IOException e) {
            return false;
        }
    }
}
