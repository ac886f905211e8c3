package dev.lazuli.emulator;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The little that a journal asks of a file. */
interface Disk extends Closeable {
    /** Writes all bytes at a place. */
    void write(ByteBuffer bytes, long position) throws IOException;

    /** Cuts the file. */
    void truncate(long length) throws IOException;

    /** Waits until what was written survives a loss of power. */
    void force() throws IOException;

    /** Returns a file as a disk. */
    static Disk of(FileChannel channel) {
        return new Disk() {
            @Override
            public void write(ByteBuffer bytes, long position) throws IOException {
                var at = position;
                while (bytes.hasRemaining()) {
                    at += channel.write(bytes, at);
                }
            }

            @Override
            public void truncate(long length) throws IOException {
                channel.truncate(length);
            }

            @Override
            public void force() throws IOException {
                channel.force(false);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
