package dev.lazuli.program;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.stack.Declarations;
import dev.lazuli.stack.StackTarget;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A user's program: source files, or a Maven or Gradle project that was built. */
public final class Program {
    private Program() {}

    /**
     * Compiles a program where that is needed, runs it, and returns what it declares.
     *
     * <p>A program is {@code Infra.java}, or the one source file of a folder, with whatever other source files the folder
     * holds; or a folder with a {@code pom.xml} or Gradle build whose classes hold one {@link dev.lazuli.stack.Stack}; or a
     * jar with such a class.
     *
     * @param project a folder, a source file or a jar
     * @param target where the stack lives
     * @param output where what the program prints goes; the program's standard output for as long as it runs
     * @throws ProblemsException if there is no program, it does not compile, it fails, or it declares something wrong
     */
    public static Declaration load(Path project, StackTarget target, PrintStream output) {
        if (!Files.exists(project)) {
            throw new ProblemsException(
                    Problem.of("'" + project + "' does not exist", "", "name a folder with Infra.java"));
        }
        var entry = Files.isRegularFile(project) && project.toString().endsWith(".jar")
                ? BuiltProject.ofJar(project)
                : entry(project);
        return Declarations.collect(target, Catalog.embedded(), () -> entry.run(output));
    }

    private static EntryPoint entry(Path project) {
        if (Files.isDirectory(project) && Sources.none(project) && BuiltProject.isBuild(project)) {
            return BuiltProject.ofFolder(project);
        }
        var sources = Sources.find(project);
        var classes = new ClassCache(sources.folder().resolve(".lazuli").resolve("cache"))
                .get(sources.fingerprint(), () -> Compilation.compile(sources));
        return EntryPoint.of(new MemoryLoader(classes), sources.mainClass(), sources.mainFile());
    }
}
