package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Locale;

/** What the command prints can't be written. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(requireNonNull(cause, "cause is null").getMessage(), cause);
    }

    /** Returns whether the reader has gone, as {@code | head} does: no fault of anybody. */
    boolean readerGone() {
        var message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("stream closed");
    }
}
