package dev.lazuli.emulator;

import dev.lazuli.emulator.Stored.Phase;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The bytes of a journal.
 *
 * <pre>
 * file    = magic version mark *record
 * mark    = the length of the file, this header included, when the last answer was given
 * record  = length check payload            ; length of the payload
 * check   = CRC-32C of the previous record's check and the payload, so that no record can be left out
 * payload = *change                         ; those of one request
 * change  = 0 key / 1 id type phase until body
 * </pre>
 *
 * <p>Numbers are big-endian, four bytes or, the mark and {@code until}, eight; texts are UTF-8 after their length.
 */
final class JournalFormat {
    /** The length of the header. */
    static final int HEADER = 28;

    /** Where the mark is. */
    static final int MARK = 20;

    /** The length of what comes before a payload. */
    static final int PREFIX = 8;

    /** The check before the first record. */
    static final int FIRST_CHECK = 0;

    private static final byte[] MAGIC = "lazuli-emulator\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    private JournalFormat() {}

    static ByteBuffer header(long mark) {
        return ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .putInt(VERSION)
                .putLong(mark)
                .flip();
    }

    /**
     * Reads a header; returns the mark.
     *
     * @throws DamageException if it is none
     */
    static long mark(ByteBuffer header) throws DamageException {
        var magic = new byte[MAGIC.length];
        header.get(magic);
        if (!Arrays.equals(magic, MAGIC) || header.getInt() != VERSION) {
            throw new DamageException("it does not begin as a store does", 0);
        }
        return header.getLong();
    }

    static int check(int previous, byte[] payload) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(previous).flip());
        crc.update(payload);
        return (int) crc.getValue();
    }

    /** Returns the payload of one request's changes. */
    static byte[] payload(Map<String, Optional<Stored>> changes) {
        var parts = new ArrayList<byte[]>(changes.size() * 4);
        changes.forEach((key, stored) -> {
            if (stored.isEmpty()) {
                parts.add(new byte[] {0});
                add(parts, key.getBytes(StandardCharsets.UTF_8));
            } else {
                add(parts, stored.get());
            }
        });
        var payload =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(payload::put);
        return payload.array();
    }

    private static void add(List<byte[]> parts, Stored stored) {
        parts.add(new byte[] {1});
        add(parts, stored.id().getBytes(StandardCharsets.UTF_8));
        add(parts, stored.type().getBytes(StandardCharsets.UTF_8));
        parts.add(ByteBuffer.allocate(1 + Long.BYTES)
                .put(stored.phase().code())
                .putLong(stored.until())
                .array());
        add(parts, stored.body());
    }

    private static void add(List<byte[]> parts, byte[] text) {
        parts.add(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        parts.add(text);
    }

    /**
     * Reads the changes of one request.
     *
     * @throws DamageException if the payload is none
     */
    static Map<String, Optional<Stored>> changes(byte[] payload, long at) throws DamageException {
        var in = ByteBuffer.wrap(payload);
        var changes = new LinkedHashMap<String, Optional<Stored>>();
        try {
            while (in.hasRemaining()) {
                if (in.get() == 0) {
                    changes.put(text(in), Optional.empty());
                } else {
                    var stored =
                            new Stored(text(in), text(in), Phase.of(in.get()).orElseThrow(), in.getLong(), bytes(in));
                    changes.put(stored.key(), Optional.of(stored));
                }
            }
            return changes;
        } catch (BufferUnderflowException | NegativeArraySizeException | NoSuchElementException e) {
            throw new DamageException("a record is not what it should be", at);
        }
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer in) {
        var bytes = new byte[Math.min(in.getInt(), in.remaining() + 1)];
        in.get(bytes);
        return bytes;
    }

    /** A journal is not as it was written. */
    static final class DamageException extends IOException {
        private static final long serialVersionUID = 1L;

        DamageException(String what, long at) {
            super(what + " (byte " + at + ")");
        }
    }
}
