package dev.lazuli.emulator;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where changes are written down before they are answered. */
interface Journal extends Closeable {
    /** Keeps nothing. */
    Journal NONE = new Journal() {
        @Override
        public void append(List<Map<String, Optional<Stored>>> changes) {}

        @Override
        public void close() {}
    };

    /**
     * Writes down the changes of requests, in this order; when it returns, they are there to stay.
     *
     * @throws IOException if they can't be written down; none of them is kept then
     */
    void append(List<Map<String, Optional<Stored>>> changes) throws IOException;
}
