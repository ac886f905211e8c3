package dev.lazuli.emulator;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journal that changes are appended to. Each append is forced to the disk; then the mark at the file's beginning says
 * how long the file was, so that a file that was cut is told from one whose last write was interrupted.
 */
final class JournalFile implements Journal {
    private final Disk disk;
    private final Closeable lock;
    private long end;
    private int check;
    private boolean broken;

    /**
     * Continues a journal.
     *
     * @param end where it ends
     * @param check the check of its last record
     * @param lock what is closed with it
     */
    JournalFile(Disk disk, long end, int check, Closeable lock) {
        this.disk = disk;
        this.end = end;
        this.check = check;
        this.lock = lock;
    }

    @Override
    public void append(List<Map<String, Optional<Stored>>> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        if (broken) {
            throw new IOException("an earlier change could not be taken back; restart the emulator");
        }
        var payloads = new ArrayList<byte[]>(changes.size());
        changes.forEach(each -> payloads.add(JournalFormat.payload(each)));
        var next = check;
        var records = ByteBuffer.allocate(payloads.stream()
                .mapToInt(each -> each.length + JournalFormat.PREFIX)
                .sum());
        for (var payload : payloads) {
            next = JournalFormat.check(next, payload);
            records.putInt(payload.length).putInt(next).put(payload);
        }
        write(records.flip());
        check = next;
    }

    /** Returns where the journal ends. */
    long end() {
        return end;
    }

    /** Returns the check of the last record. */
    int check() {
        return check;
    }

    private void write(ByteBuffer records) throws IOException {
        var length = records.remaining();
        try {
            disk.write(records, end);
            disk.force();
            disk.write(mark(end + length), JournalFormat.MARK);
            end += length;
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
    }

    private void takeBack(IOException failure) {
        try {
            disk.truncate(end);
            disk.write(mark(end), JournalFormat.MARK);
        } catch (IOException e) {
            broken = true;
            failure.addSuppressed(e);
        }
    }

    private static ByteBuffer mark(long length) {
        return ByteBuffer.allocate(Long.BYTES).putLong(length).flip();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            disk.close();
        }
    }
}
