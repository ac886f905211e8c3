package dev.lazuli.arm;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a request gets to Azure Resource Manager and its answer back. Called from several threads at once. */
@FunctionalInterface
public interface Transport {
    /**
     * Sends one request and waits for its whole answer; follows no redirect and repeats nothing.
     *
     * @param method the HTTP method, in capitals
     * @param uri the absolute URI, percent-encoded
     * @param headers the headers by name
     * @param body what is sent; empty for none
     * @throws IOException if no answer came
     */
    Answer send(String method, URI uri, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException;

    /** What came back. */
    final class Answer {
        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;

        /**
         * Creates an answer.
         *
         * @param status the HTTP status code
         * @param headers the headers by name, in any case
         * @param body the body, empty for none; not copied
         */
        public Answer(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = LinkedHashMap.newLinkedHashMap(headers.size());
            headers.forEach((name, value) -> this.headers.put(name.toLowerCase(Locale.ROOT), value));
            this.body = requireNonNull(body, "body is null");
        }

        /** Returns the HTTP status code. */
        public int status() {
            return status;
        }

        /**
         * Returns a header, empty where it is missing or blank.
         *
         * @param name its name in lower case
         */
        public Optional<String> header(String name) {
            var value = headers.get(name);
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
        }

        /** Returns the body, of length 0 where there is none; not a copy. */
        public byte[] body() {
            return body;
        }

        /** Returns whether the status says that the request was understood and done, or begun. */
        boolean ok() {
            return status >= 200 && status < 300;
        }
    }
}
