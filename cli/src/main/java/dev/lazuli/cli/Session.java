package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import dev.lazuli.arm.ArmProvider;
import dev.lazuli.catalog.Catalog;
import dev.lazuli.engine.Applier;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.ParseResult;

/** A project's declaration and the place where its stack lives, for the time of a command. */
final class Session implements AutoCloseable {
    private final Declaration declaration;
    private final Target target;
    private final int parallel;

    private Session(Declaration declaration, Target target, int parallel) {
        this.declaration = requireNonNull(declaration, "declaration is null");
        this.target = requireNonNull(target, "target is null");
        this.parallel = parallel;
    }

    /**
     * Runs a project's program and opens the place where its stack lives.
     *
     * @throws ProblemsException if the program does not compile or declares something wrong, or the place can't be opened
     */
    static Session open(ParseResult arguments, Console console) {
        var project = Arguments.project(arguments, console);
        if (!Files.exists(project)) {
            throw new ProblemsException(
                    Problem.of("there is no folder '" + project + "'", "", "name the folder of a project"));
        }
        var folder = Files.isDirectory(project) ? project : project.resolveSibling("");
        var settings = Settings.of(folder);
        var place = Place.of(
                Arguments.target(arguments),
                Arguments.subscription(arguments),
                settings,
                Optional.ofNullable(console.environment().get("AZURE_SUBSCRIPTION_ID")));
        var parallel =
                Arguments.parallel(arguments).or(() -> parallel(settings)).orElse(Applier.AT_ONCE);
        var target =
                CompletableFuture.supplyAsync(() -> Target.open(place, folder, Catalog.embedded()), Session::start);
        try {
            var declaration = Programs.declaration(project, place, console);
            return new Session(declaration, result(target), parallel);
        } catch (RuntimeException | Error e) {
            target.thenAccept(Target::close).exceptionally(_ -> null).join();
            throw e;
        }
    }

    /** The target is opened while the program is compiled and run. */
    private static void start(Runnable task) {
        Thread.ofPlatform().daemon().name("target").start(task);
    }

    private static Target result(CompletableFuture<Target> target) {
        try {
            return target.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Optional<Integer> parallel(Settings settings) {
        return settings.get(Settings.PARALLEL).map(text -> {
            if (!text.matches("[1-9]\\d{0,4}")) {
                throw new ProblemsException(settings.problem(
                        Settings.PARALLEL, "'" + text + "' is no number of resources", "write a whole number from 1"));
            }
            return Integer.valueOf(text);
        });
    }

    /** Returns what the program declared. */
    Declaration declaration() {
        return declaration;
    }

    /** Returns the way to what is live. */
    ArmProvider provider() {
        return target.provider();
    }

    /** Returns how many resources are worked on at once. */
    int parallel() {
        return parallel;
    }

    @Override
    public void close() {
        target.close();
    }
}
