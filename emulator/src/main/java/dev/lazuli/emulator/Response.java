package dev.lazuli.emulator;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answer to a {@link Request}. */
public final class Response {
    private static final byte[] NOTHING = {};
    private static final String JSON = "application/json; charset=utf-8";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Response(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(headers);
        this.body = requireNonNull(body, "body is null");
    }

    /** Returns an answer without a body. */
    static Response empty(int status) {
        return new Response(status, Map.of(), NOTHING);
    }

    /** Returns an answer whose body is JSON. */
    static Response json(int status, Value body) {
        return json(status, Json.bytes(body));
    }

    /** Returns an answer whose body is JSON, written already. */
    static Response json(int status, byte[] utf8) {
        return new Response(status, Map.of("Content-Type", JSON), utf8);
    }

    /** Returns this answer with one more header. */
    Response with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }

    /** Returns this answer without its body. */
    Response withoutBody() {
        return new Response(status, headers, NOTHING);
    }

    /** Returns the HTTP status code. */
    public int status() {
        return status;
    }

    /** Returns the headers; {@code Content-Length} and {@code Date} are the server's. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Returns the body, UTF-8, empty where there is none; not a copy. */
    public byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return status + " " + new String(body, StandardCharsets.UTF_8);
    }
}
