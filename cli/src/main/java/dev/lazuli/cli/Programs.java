package dev.lazuli.cli;

import dev.lazuli.model.Declaration;
import dev.lazuli.program.Program;
import dev.lazuli.stack.StackTarget;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs a project's program. What it prints is no part of a command's result and goes beside it. */
final class Programs {
    private static final long PATIENCE_MILLIS = 300;

    private Programs() {}

    /**
     * Compiles the program where that is needed, runs it, and returns what it declares.
     *
     * @throws dev.lazuli.model.ProblemsException if it does not compile or declares something wrong
     */
    static Declaration declaration(Path project, Place place, Console console) {
        var notice = Thread.ofPlatform().daemon().name("notice").start(() -> notify(project, console));
        try (var prints = new PrintStream(console.err().stream(), true, StandardCharsets.UTF_8)) {
            return Program.load(project, new StackTarget(place.subscription()), prints);
        } finally {
            notice.interrupt();
        }
    }

    private static void notify(Path project, Console console) {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            console.note("Compiling " + project.getFileName() + " ...");
        } catch (InterruptedException e) {
            // Done before anybody could wonder.
            return;
        }
    }
}
