package dev.lazuli.arm;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Json;
import dev.lazuli.model.Value.ObjectValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A Resource Manager that answers what a test wrote down, in that order, and time that passes only when slept. */
final class Script implements Transport {
    static final ApiVersion VERSION = ApiVersion.parse("2024-01-01");
    static final URI ENDPOINT = URI.create("https://management.example");
    static final String GROUP = "/subscriptions/s/resourceGroups/g";

    record Sent(String method, URI uri, Map<String, String> headers, String body) {
        @Override
        public String toString() {
            return method + " " + uri;
        }
    }

    private interface Line {
        Answer play() throws IOException;
    }

    private final Deque<Line> lines = new ArrayDeque<>();
    final List<Sent> sent = new ArrayList<>();
    final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2030-01-01T00:00:00Z");

    /** Adds an answer; headers are given as name, value, name, value. */
    Script answer(int status, String body, String... headers) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (var i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        lines.add(() -> new Answer(status, map, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Script fault(IOException fault) {
        lines.add(() -> {
            throw fault;
        });
        return this;
    }

    ArmClient client() {
        return client(TokenSource.fixed("top-secret-token"));
    }

    ArmClient client(TokenSource tokens) {
        return ArmClient.of(this, ENDPOINT, tokens, pace());
    }

    Pace pace() {
        return new Pace(
                () -> now,
                time -> {
                    slept.add(time);
                    now = now.plus(time);
                },
                () -> 1.0);
    }

    @Override
    public Answer send(String method, URI uri, Map<String, String> headers, byte[] body) throws IOException {
        sent.add(new Sent(method, uri, Map.copyOf(headers), new String(body, StandardCharsets.UTF_8)));
        var line = lines.poll();
        if (line == null) {
            throw new AssertionError("nothing is written down for " + sent.getLast());
        }
        return line.play();
    }

    List<String> requests() {
        return sent.stream()
                .map(Sent::toString)
                .map(text -> text.replace(ENDPOINT.toString(), ""))
                .toList();
    }

    static ObjectValue json(String text) {
        return Json.readObject(text.getBytes(StandardCharsets.UTF_8));
    }
}
