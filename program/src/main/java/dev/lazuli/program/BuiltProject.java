package dev.lazuli.program;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Maven or Gradle project, or a jar, whose classes are there already. */
final class BuiltProject {
    private static final String STACK = Stack.class.getName().replace('.', '/');
    private static final List<String> BUILDS = List.of("pom.xml", "build.gradle", "build.gradle.kts");
    private static final List<String> CLASSES = List.of("target/classes", "build/classes/java/main");
    private static final String LIBRARIES = "target/dependency";

    private BuiltProject() {}

    static boolean isBuild(Path folder) {
        return BUILDS.stream().anyMatch(build -> Files.exists(folder.resolve(build)));
    }

    /**
     * Returns the program of a project: the one class of its build's output that is a {@link Stack}. Its libraries are taken
     * from {@code target/dependency}.
     */
    static EntryPoint ofFolder(Path folder) {
        var classes = CLASSES.stream()
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new ProblemsException(Problem.of(
                        "'" + folder + "' has not been built", "", "build it, so that its classes are there")));
        var path = new ArrayList<>(List.of(classes));
        path.addAll(libraries(folder.resolve(LIBRARIES)));
        return of(classes, path, folder);
    }

    /** Returns the program of a jar. */
    static EntryPoint ofJar(Path jar) {
        try (var content = FileSystems.newFileSystem(jar)) {
            return of(content.getPath("/"), List.of(jar), jar);
        } catch (IOException e) {
            throw new ProblemsException(Problem.of("'" + jar + "' can't be read as a jar", "", ""));
        }
    }

    private static EntryPoint of(Path classes, List<Path> path, Path project) {
        var stacks = stacks(classes);
        if (stacks.size() != 1) {
            throw new ProblemsException(Problem.of(
                    stacks.isEmpty()
                            ? "no class in '" + project + "' implements " + Stack.class.getName()
                            : "several classes in '" + project + "' are stacks: " + String.join(", ", stacks),
                    "",
                    "a project has one"));
        }
        var urls = path.stream().map(BuiltProject::url).toArray(URL[]::new);
        var loader = new URLClassLoader("program", urls, BuiltProject.class.getClassLoader());
        return EntryPoint.of(loader, stacks.getFirst(), stacks.getFirst());
    }

    private static List<String> stacks(Path classes) {
        try (var files = Files.walk(classes)) {
            var found = new ArrayList<String>();
            for (var file : files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList()) {
                var model = ClassFile.of().parse(Files.readAllBytes(file));
                if (model.interfaces().stream()
                        .anyMatch(implemented -> implemented.asInternalName().equals(STACK))) {
                    found.add(model.thisClass().asInternalName().replace('/', '.'));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> libraries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("no URL of " + path, e);
        }
    }
}
