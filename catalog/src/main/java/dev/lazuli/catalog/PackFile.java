package dev.lazuli.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of the packed form: sections of records, and the texts that they mention. Opening one reads nothing; a record
 * is found by its number and read when it is asked for. Immutable but for the cache of texts, so that threads share it.
 *
 * <pre>
 * file    = int(sections) section* int(texts) table bytes
 * section = int(records) table bytes
 * table   = a position in the file for each record or text, and the position after the last: int each, big-endian
 * </pre>
 */
final class PackFile {
    private final byte[] data;
    private final int[] sections;
    private final int textTable;
    private final @Nullable String[] texts;

    PackFile(byte[] data) {
        this.data = data;
        sections = new int[integer(0)];
        var at = Integer.BYTES;
        for (var i = 0; i < sections.length; i++) {
            sections[i] = at;
            at = end(at);
        }
        textTable = at;
        texts = new @Nullable String[integer(at)];
    }

    private int integer(int position) {
        return data[position] << 24
                | (data[position + 1] & 0xff) << 16
                | (data[position + 2] & 0xff) << 8
                | data[position + 3] & 0xff;
    }

    /** Returns the position in the table that starts somewhere, of its record with that number. */
    private int position(int table, int number) {
        return integer(table + Integer.BYTES * (1 + number));
    }

    private int end(int table) {
        return position(table, integer(table));
    }

    byte at(int position) {
        return data[position];
    }

    /** Returns the number of records in a section. */
    int size(int section) {
        return integer(sections[section]);
    }

    /** Returns a record. */
    PackIn record(int section, int number) {
        return new PackIn(this, position(sections[section], number));
    }

    String text(int number) {
        var known = texts[number];
        if (known != null) {
            return known;
        }
        var start = position(textTable, number);
        var text = new String(data, start, position(textTable, number + 1) - start, StandardCharsets.UTF_8);
        texts[number] = text;
        return text;
    }

    /** Finds a record in a section that is ordered by the text with which each record begins; -1 where there is none. */
    int find(int section, String text) {
        return find(section, text, false);
    }

    /** Like {@link #find}, in a section whose texts are ordered, and differ, without case. */
    int findIgnoringCase(int section, String text) {
        return find(section, text, true);
    }

    private int find(int section, String text, boolean ignoringCase) {
        var low = 0;
        var high = size(section) - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var found = record(section, middle).text();
            var order = ignoringCase ? found.compareToIgnoreCase(text) : found.compareTo(text);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Returns a file's bytes. */
    static byte[] write(PackOut.Texts texts, List<List<PackOut>> sections) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(sections.size());
            for (var section : sections) {
                writeTable(out, section.stream().map(PackOut::bytes).toList());
            }
            var utf8 = new ArrayList<byte[]>();
            texts.all().forEach(text -> utf8.add(text.getBytes(StandardCharsets.UTF_8)));
            writeTable(out, utf8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeTable(DataOutputStream out, List<byte[]> records) throws IOException {
        out.writeInt(records.size());
        var position = out.size() + Integer.BYTES * (records.size() + 1);
        for (var next : records) {
            out.writeInt(position);
            position += next.length;
        }
        out.writeInt(position);
        for (var next : records) {
            out.write(next);
        }
    }
}
