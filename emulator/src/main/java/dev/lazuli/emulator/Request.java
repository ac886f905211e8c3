package dev.lazuli.emulator;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as a client sends it. */
public final class Request {
    private static final byte[] NOTHING = {};

    private final String method;
    private final String target;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * Creates a request.
     *
     * @param method the HTTP method
     * @param target path and query, percent-encoded; a whole URL is taken as well
     * @param headers the headers, names without regard to case
     * @param body what is sent, empty where nothing is; not copied
     */
    public Request(String method, String target, Map<String, String> headers, byte[] body) {
        this.method = method.toUpperCase(Locale.ROOT);
        this.target = requireNonNull(target, "target is null");
        var byName = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        this.headers = Collections.unmodifiableMap(byName);
        this.body = requireNonNull(body, "body is null");
    }

    /** Returns a request without headers and body. */
    public static Request of(String method, String target) {
        return new Request(method, target, Map.of(), NOTHING);
    }

    /** Returns a request without headers. */
    public static Request of(String method, String target, byte[] body) {
        return new Request(method, target, Map.of(), body);
    }

    /** Returns the method, in capitals. */
    public String method() {
        return method;
    }

    /** Returns path and query, or the whole URL, as they were sent. */
    public String target() {
        return target;
    }

    /** Returns a header's value. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Returns what was sent; not a copy. */
    public byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return method + " " + target;
    }
}
