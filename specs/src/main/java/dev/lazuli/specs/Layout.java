package dev.lazuli.specs;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A folder of specifications.
 *
 * @param root the folder that files are named from
 * @param files the files that may be specifications, by name
 * @param unreadable the folders that can't be read
 */
record Layout(Path root, List<Path> files, List<Path> unreadable) {
    private static final String SPECIFICATION = "specification";
    private static final Set<String> ELSEWHERE = Set.of("examples", "data-plane", "node_modules", ".git");

    /**
     * Finds the files.
     *
     * @throws ProblemsException if the folder is none of specifications
     */
    static Layout of(Path given) {
        var root = given.toAbsolutePath().normalize();
        var parent = root.getParent();
        if (parent != null && root.endsWith(SPECIFICATION) && !Files.isDirectory(root.resolve(SPECIFICATION))) {
            root = parent;
        }
        var specifications = root.resolve(SPECIFICATION);
        var unreadable = new ArrayList<Path>();
        var files = files(Files.isDirectory(specifications) ? specifications : older(root), unreadable);
        if (files.isEmpty()) {
            throw none(given);
        }
        return new Layout(root, files, unreadable);
    }

    /** Before 2018 a service's folder lay in the root and was named {@code arm-} and the service. */
    private static Path older(Path root) {
        try (var folders = Files.list(root)) {
            if (folders.anyMatch(folder -> folder.getFileName().toString().startsWith("arm-"))) {
                return root;
            }
        } catch (IOException e) {
            throw none(root);
        }
        throw none(root);
    }

    static ProblemsException none(Path root) {
        var what = Files.isDirectory(root)
                ? "'" + root + "' holds no Azure specifications"
                : "'" + root + "' is no folder";
        return new ProblemsException(
                Problem.of(what, "", "name a checkout of azure-rest-api-specs, the folder that holds 'specification'"));
    }

    private static List<Path> files(Path folder, List<Path> unreadable) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return ELSEWHERE.contains(directory.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(".json")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                // A folder that can't be opened hides its files, and no others.
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ProblemsException(Problem.of("'" + folder + "' can't be read: " + e, "", ""));
        }
        files.sort(null);
        return files;
    }
}
