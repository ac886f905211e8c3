package dev.lazuli.apigen;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A folder that holds generated sources and nothing else. */
final class SourceFolder {
    private final Path folder;

    SourceFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder hold these files, touching only what is different. */
    void write(Collection<JavaFile> files) throws IOException {
        var kept = new HashSet<Path>();
        for (var file : files) {
            var path = folder.resolve(file.packageName().replace('.', '/'))
                    .resolve(file.typeSpec().name() + ".java");
            if (!kept.add(path)) {
                throw new IllegalStateException("two types are called " + path);
            }
            write(path, file.toString().getBytes(StandardCharsets.UTF_8));
        }
        removeAllBut(kept);
    }

    private static void write(Path path, byte[] content) throws IOException {
        if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
            Files.createDirectories(path.getParent());
            Files.write(path, content);
        }
    }

    private void removeAllBut(Set<Path> kept) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                if (!kept.contains(path)) {
                    Files.delete(path);
                }
            }
        }
    }
}
