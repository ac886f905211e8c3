package dev.lazuli.program;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The source files of a program.
 *
 * @param folder where they lie
 * @param main the file that begins
 * @param files all of them, {@code main} included
 */
record Sources(Path folder, Path main, List<Path> files) {
    private static final String USUAL = "Infra.java";

    static boolean none(Path folder) {
        return in(folder).isEmpty();
    }

    /**
     * Finds a program.
     *
     * @param project a folder or a source file; the other files of its folder belong to it
     * @throws ProblemsException if there is none, or several could begin
     */
    static Sources find(Path project) {
        if (Files.isRegularFile(project)) {
            var main = project.toAbsolutePath();
            var folder = main.resolveSibling("");
            return new Sources(folder, main, in(folder));
        }
        var files = in(project);
        if (files.isEmpty()) {
            throw new ProblemsException(
                    Problem.of("no program in '" + project + "'", "", "write " + USUAL + ", or name another folder"));
        }
        var usual = project.resolve(USUAL);
        if (files.contains(usual)) {
            return new Sources(project, usual, files);
        }
        if (files.size() > 1) {
            throw new ProblemsException(Problem.of(
                    "several source files in '" + project + "', and none is " + USUAL, "", "name the one that begins"));
        }
        return new Sources(project, files.getFirst(), files);
    }

    private static List<Path> in(Path folder) {
        var files = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(folder, "*.java")) {
            all.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    String mainFile() {
        return main.getFileName().toString();
    }

    String mainClass() {
        return mainFile().substring(0, mainFile().length() - ".java".length());
    }

    /** Returns what the compiled classes depend on, as a hash: the sources, the JDK, and the typed API. */
    String fingerprint() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                hash.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                hash.update((byte) 0);
                hash.update(Files.readAllBytes(file));
                hash.update((byte) 0);
            }
            hash.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            hash.update(ApiPath.fingerprint().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
