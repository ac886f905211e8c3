package dev.lazuli.emulator;

import java.io.IOException;

/** What a request changed can't be written down, for instance because the disk is full; it was undone. */
final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
