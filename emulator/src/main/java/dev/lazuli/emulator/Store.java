package dev.lazuli.emulator;

import dev.lazuli.emulator.JournalFormat.DamageException;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder with a journal in it, and a lock so that one emulator at a time uses it. */
final class Store {
    private static final String JOURNAL = "resources.journal";
    private static final String LOCK = "resources.lock";
    private static final int BUFFER = 1 << 16;

    /** A journal is written anew when it is longer than this, and than twice what it holds. */
    private static final long WORTH_COMPACTING = 4 << 20;

    private final Path folder;
    private final Path file;

    private Store(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(JOURNAL);
    }

    /** Where a journal that was read ends. */
    private record End(long position, int check) {}

    /**
     * Opens the store in a folder, which is made where it is missing, and reads it into the table.
     *
     * @throws ProblemsException if another emulator uses it, if it is damaged, or if it can't be read or written
     */
    static Journal open(Path folder, ResourceTable table, Instant now) {
        var store = new Store(folder.toAbsolutePath().normalize());
        try {
            Files.createDirectories(store.folder);
            var lock = store.lock();
            try {
                return store.read(table, lock, now);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ProblemsException(Problem.of(
                    "can't use '" + store.folder + "' as the emulator's store: " + reason(e),
                    "",
                    "see that it is a folder that can be written, on a disk with room"));
        }
    }

    /** Exceptions of the file system often have nothing but a path as their message. */
    private static String reason(IOException e) {
        return e.getClass() == IOException.class
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName().replace("Exception", "") + ", " + e.getMessage();
    }

    private Closeable lock() throws IOException {
        var path = folder.resolve(LOCK);
        var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw inUse(channel, path);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(channel, path);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private ProblemsException inUse(FileChannel channel, Path path) throws IOException {
        channel.close();
        var process = Files.readString(path, StandardCharsets.US_ASCII).strip();
        return new ProblemsException(Problem.of(
                "the emulator's store '" + folder + "' is in use by "
                        + (process.isEmpty() ? "another process" : "process " + process),
                "",
                "stop that process, or use another folder"));
    }

    private Journal read(ResourceTable table, Closeable lock, Instant now) throws IOException {
        Files.deleteIfExists(fresh());
        if (!Files.exists(file)) {
            write(table);
        }
        End end;
        try {
            end = load(table);
        } catch (DamageException e) {
            throw keptAside(e, now);
        }
        if (end.position() > WORTH_COMPACTING && end.position() > 2 * table.bytes()) {
            end = write(table);
        }
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(end.position());
        return new JournalFile(Disk.of(channel), end.position(), end.check(), lock);
    }

    private End load(ResourceTable table) throws IOException {
        var size = Files.size(file);
        if (size < JournalFormat.HEADER) {
            throw new DamageException("it is cut off", size);
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            var mark = JournalFormat.mark(ByteBuffer.wrap(in.readNBytes(JournalFormat.HEADER)));
            if (mark > size) {
                throw new DamageException("it is cut off: it had " + mark + " bytes", size);
            }
            var end = new End(JournalFormat.HEADER, JournalFormat.FIRST_CHECK);
            while (end.position() < size) {
                var next = record(in, end, size, table);
                if (next.isEmpty()) {
                    break;
                }
                end = next.get();
            }
            if (end.position() < mark) {
                throw new DamageException("a record is not what was written", end.position());
            }
            return end;
        }
    }

    /** Reads a record; empty where it is not whole, as the last one after an interrupted write. */
    private static Optional<End> record(DataInputStream in, End before, long size, ResourceTable table)
            throws IOException {
        var rest = size - before.position() - JournalFormat.PREFIX;
        if (rest < 0) {
            return Optional.empty();
        }
        var length = in.readInt();
        var check = in.readInt();
        if (length < 0 || length > rest) {
            return Optional.empty();
        }
        var payload = in.readNBytes(length);
        if (check != JournalFormat.check(before.check(), payload)) {
            return Optional.empty();
        }
        table.apply(JournalFormat.changes(payload, before.position()));
        return Optional.of(new End(before.position() + JournalFormat.PREFIX + length, check));
    }

    private ProblemsException keptAside(DamageException damage, Instant now) throws IOException {
        var stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                .withZone(ZoneOffset.UTC)
                .format(now);
        var aside = folder.resolve(JOURNAL + ".damaged-" + stamp);
        for (var i = 2; Files.exists(aside); i++) {
            aside = folder.resolve(JOURNAL + ".damaged-" + stamp + "-" + i);
        }
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        return new ProblemsException(Problem.of(
                "the emulator's store '" + file + "' is damaged: " + damage.getMessage(),
                "",
                "it was kept aside as '" + aside.getFileName()
                        + "'; put back a copy of it that is whole, or start again with an empty store"));
    }

    /** Writes a journal of what the table holds in place of the old one, all or nothing. */
    private End write(ResourceTable table) throws IOException {
        var end = new End(JournalFormat.HEADER, JournalFormat.FIRST_CHECK);
        try (var channel = FileChannel.open(
                fresh(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var disk = Disk.of(channel);
            disk.write(JournalFormat.header(JournalFormat.HEADER), 0);
            var batch = new ArrayList<Map<String, Optional<Stored>>>();
            var journal = new JournalFile(disk, end.position(), end.check(), () -> {});
            for (var stored : table.below("/").values()) {
                batch.add(Map.of(stored.key(), Optional.of(stored)));
                if (batch.size() == 1000) {
                    journal.append(batch);
                    batch.clear();
                }
            }
            journal.append(List.copyOf(batch));
            disk.force();
            end = new End(journal.end(), journal.check());
        }
        Files.move(fresh(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return end;
    }

    private Path fresh() {
        return folder.resolve(JOURNAL + ".new");
    }
}
