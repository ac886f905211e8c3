package dev.lazuli.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream of text to a person or a script, UTF-8 whatever the locale. Safe for use by several threads. */
final class Output {
    private final OutputStream stream;
    private final boolean terminal;

    /**
     * Creates it.
     *
     * @param stream where the text goes; not closed
     * @param terminal whether a person reads it there
     */
    Output(OutputStream stream, boolean terminal) {
        this.stream = new BufferedOutputStream(stream, 1 << 14);
        this.terminal = terminal;
    }

    /** Returns whether a person reads it on a terminal. */
    boolean terminal() {
        return terminal;
    }

    /**
     * Writes a line.
     *
     * @throws OutputException if nobody can read it: a closed pipe, a full disk
     */
    void line(String text) {
        print(text + "\n");
    }

    /**
     * Writes a text without ending the line.
     *
     * @throws OutputException as {@link #line} does
     */
    void print(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
    }

    private synchronized void write(byte[] bytes, int offset, int length) {
        try {
            stream.write(bytes, offset, length);
            if (terminal) {
                stream.flush();
            }
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Returns this stream for what prints by itself. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int octet) {
                write(new byte[] {(byte) octet}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                Output.this.write(bytes, offset, length);
            }

            @Override
            public void flush() {
                Output.this.flush();
            }
        };
    }

    /**
     * Hands on what was written so far.
     *
     * @throws OutputException as {@link #line} does
     */
    synchronized void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
