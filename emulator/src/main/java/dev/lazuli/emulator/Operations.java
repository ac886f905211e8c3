package dev.lazuli.emulator;

import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Long-running operations. An operation's ID says when it ends and what it makes, so its URL is good for as long as the
 * client asks, over restarts too.
 */
final class Operations {
    private final Duration delay;
    private final InstantSource clock;

    Operations(Duration delay, InstantSource clock) {
        this.delay = delay;
        this.clock = clock;
    }

    /** Returns when an operation that starts now ends, in milliseconds since 1970; empty where it is at its end. */
    Optional<Long> end(TypeFacts facts, Kind kind, ResourceId id) {
        return !delay.isZero() && facts.longRunning(kind, id)
                ? Optional.of(clock.millis() + delay.toMillis())
                : Optional.empty();
    }

    /** Returns the time of an operation that has ended but may only be answered as if it went on. */
    long ended() {
        return clock.millis();
    }

    /** Adds to an answer where the client can ask for the end. */
    Response writing(Call call, Response answer, Stored busy) {
        var operation = operation(busy.until(), busy.id());
        var started = answer.with("Azure-AsyncOperation", url(call, "operationStatuses", operation))
                .with("Retry-After", retryAfter(busy.until()));
        return answer.status() == 202 ? started.with("Location", url(call, "operationResults", operation)) : started;
    }

    /** Returns the answer to a deletion that ends later; a resource group's has a {@code Location} alone. */
    Response deletion(Call call, ResourceId id, long end) {
        var operation = operation(end, "");
        var accepted = Response.empty(202)
                .with("Location", url(call, "operationResults", operation))
                .with("Retry-After", retryAfter(end));
        return id.type().filter(ResourceType.RESOURCE_GROUP::equals).isPresent()
                ? accepted
                : accepted.with("Azure-AsyncOperation", url(call, "operationStatuses", operation));
    }

    /** Answers a client that asks for an operation's status. */
    Response status(Url url) {
        var end = end(url.segments().getLast());
        var status = clock.millis() < end ? "InProgress" : "Succeeded";
        var body = ObjectValue.EMPTY
                .with("id", Value.text(url.path()))
                .with("name", Value.text(url.segments().getLast()))
                .with("status", Value.text(status));
        var answer = Response.json(200, body);
        return clock.millis() < end ? answer.with("Retry-After", retryAfter(end)) : answer;
    }

    /** Answers a client that asks for an operation's result: 202 until it has ended. */
    Response result(Url url, State state) {
        var operation = url.segments().getLast();
        var end = end(operation);
        if (clock.millis() < end) {
            return Response.empty(202)
                    .with("Location", url.origin() + url.path() + "?api-version=" + Call.version(url))
                    .with("Retry-After", retryAfter(end));
        }
        var made = made(operation);
        return state.find(made)
                .map(stored -> Response.json(200, stored.shown(clock.millis())))
                .orElseGet(() -> Response.empty(url.isAt(3, "Microsoft.Resources") ? 200 : 204));
    }

    private static String operation(long end, String made) {
        var text = end + " " + made;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String operation) {
        try {
            return new String(Base64.getUrlDecoder().decode(operation), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknown(operation);
        }
    }

    private static ArmError unknown(String operation) {
        return new ArmError(404, "NotFound", "The operation '" + operation + "' is not known.");
    }

    private static long end(String operation) {
        var text = decode(operation);
        var space = text.indexOf(' ');
        try {
            return Long.parseLong(text.substring(0, Math.max(0, space)));
        } catch (NumberFormatException e) {
            throw unknown(operation);
        }
    }

    private static String made(String operation) {
        var text = decode(operation);
        return text.substring(text.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private String url(Call call, String kind, String operation) {
        var namespace = call.id().type().orElseThrow().namespace();
        var scope = call.id().subscriptionId().map("/subscriptions/"::concat).orElse("");
        return call.url().origin() + scope + "/providers/" + namespace + "/locations/global/" + kind + "/" + operation
                + "?api-version=" + call.version();
    }

    /** Whole seconds, at least one: with less, clients wait half a minute. */
    private String retryAfter(long end) {
        return Long.toString(Math.clamp((end - clock.millis() + 999) / 1000, 1, 15));
    }
}
