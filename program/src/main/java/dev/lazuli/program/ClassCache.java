package dev.lazuli.program;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * Keeps compiled classes in a folder, a file a program, under the hash of what they were made from. Several processes may
 * use it at once; a file that is damaged, or can't be written, costs a compilation and nothing else.
 */
final class ClassCache {
    private static final String SUFFIX = ".classes";

    private final Path folder;

    ClassCache(Path folder) {
        this.folder = folder;
    }

    /** Returns the classes that are kept under a key, or else what the compilation gives. */
    Map<String, byte[]> get(String key, Supplier<Map<String, byte[]>> compilation) {
        var file = folder.resolve(key + SUFFIX);
        return read(file).orElseGet(() -> {
            var classes = compilation.get();
            write(file, classes);
            return classes;
        });
    }

    private static Optional<Map<String, byte[]>> read(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var content = bytes.length - Long.BYTES;
            var in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (content < 0 || in.readLong() != checksum(bytes, Long.BYTES, content)) {
                return Optional.empty();
            }
            var classes = new TreeMap<String, byte[]>();
            for (var left = in.readInt(); left > 0; left--) {
                var name = in.readUTF();
                classes.put(name, in.readNBytes(in.readInt()));
            }
            return Optional.of(classes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(Path file, Map<String, byte[]> classes) {
        try {
            Files.createDirectories(folder);
            var temporary = Files.createTempFile(folder, "writing", ".tmp");
            try {
                Files.write(temporary, bytes(classes));
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            removeAllBut(file);
        } catch (IOException e) {
            // A folder that can't be written to is no reason not to run: the next run compiles again.
            return;
        }
    }

    private static byte[] bytes(Map<String, byte[]> classes) throws IOException {
        var content = new ByteArrayOutputStream();
        var out = new DataOutputStream(content);
        out.writeInt(classes.size());
        for (var entry : classes.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
        var whole = new ByteArrayOutputStream();
        new DataOutputStream(whole).writeLong(checksum(content.toByteArray(), 0, content.size()));
        content.writeTo(whole);
        return whole.toByteArray();
    }

    private void removeAllBut(Path kept) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) {
                if (!file.equals(kept)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static long checksum(byte[] bytes, int from, int length) {
        var sum = new CRC32C();
        sum.update(Arrays.copyOfRange(bytes, from, from + length));
        return sum.getValue();
    }
}
