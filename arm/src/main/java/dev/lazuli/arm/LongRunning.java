package dev.lazuli.arm;

import dev.lazuli.arm.Transport.Answer;
import dev.lazuli.model.Json;
import dev.lazuli.model.JsonException;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * One long-running operation, from the answer that began it to its end, in each of the forms that Azure Resource
 * Manager's rules for resource providers allow:
 *
 * <ol>
 *   <li>{@code Azure-AsyncOperation} or {@code Operation-Location}: the address of a status, whose {@code status} says
 *       when it ends;
 *   <li>202 with {@code Location}: an address that answers 202 until it ends;
 *   <li>a resource whose {@code provisioningState} is not final yet: the resource itself is read until it is.
 * </ol>
 */
final class LongRunning {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    /** A status that was just made may not be known everywhere yet. */
    private static final int MISSING = 3;

    private final Sending sending;
    private final Links links;
    private final Pace pace;
    private final String method;
    private final URI uri;
    private final Value sent;
    private Duration interval = FIRST;
    private int missing;

    LongRunning(Sending sending, Links links, Pace pace, String method, URI uri, Value sent) {
        this.sending = sending;
        this.links = links;
        this.pace = pace;
        this.method = method;
        this.uri = uri;
        this.sent = sent;
    }

    /**
     * Waits for the end.
     *
     * @param first the answer that began it, a successful one
     * @param finalStateVia where the specification says that the result of a POST is
     * @return the last answer: the resource for PUT and PATCH, the result for POST, anything for DELETE
     * @throws ArmException if it ended as failed or canceled
     */
    Answer await(Answer first, Optional<String> finalStateVia) throws InterruptedException {
        var location = first.header("location");
        var status = first.header("azure-asyncoperation").or(() -> first.header("operation-location"));
        if (status.isPresent()) {
            var last = untilStatus(first, links.follow(status.get()));
            return result(last, location, finalStateVia);
        }
        if (first.status() == 202 && location.isPresent()) {
            var last = untilAnswered(first, links.follow(location.get()));
            return resource() ? theResource(last) : last;
        }
        if (first.status() == 202 && method.equals("DELETE")) {
            return untilGone(first);
        }
        return resource() ? untilProvisioned(first) : first;
    }

    private boolean resource() {
        return method.equals("PUT") || method.equals("PATCH");
    }

    private Answer result(Answer last, Optional<String> location, Optional<String> finalStateVia)
            throws InterruptedException {
        if (resource()) {
            return get(uri);
        }
        var viaLocation = finalStateVia.map("location"::equals).orElse(true);
        if (method.equals("POST") && viaLocation && location.isPresent()) {
            return get(links.follow(location.get()));
        }
        return last;
    }

    /** Follows a status until it ends. */
    private Answer untilStatus(Answer first, URI start) throws InterruptedException {
        var at = start;
        var answer = first;
        while (true) {
            pause(answer);
            answer = sending.send("GET", at, new byte[0]);
            if (answer.status() == 404 && ++missing < MISSING) {
                continue;
            }
            if (!answer.ok()) {
                throw Refusals.of(method, uri, answer, sent);
            }
            var state = state(answer);
            if (state.isEmpty() ? answer.status() != 202 : succeeded(state.get())) {
                return answer;
            }
            failOn(state, answer);
            at = answer.header("azure-asyncoperation")
                    .or(operationLocation(answer))
                    .map(links::follow)
                    .orElse(at);
        }
    }

    private static java.util.function.Supplier<Optional<String>> operationLocation(Answer answer) {
        return () -> answer.header("operation-location");
    }

    /** Follows a location until it no longer answers 202. */
    private Answer untilAnswered(Answer first, URI start) throws InterruptedException {
        var at = start;
        var answer = first;
        while (true) {
            pause(answer);
            answer = sending.send("GET", at, new byte[0]);
            if (answer.status() == 404 && method.equals("DELETE")) {
                return answer;
            }
            if (!answer.ok()) {
                throw Refusals.of(method, uri, answer, sent);
            }
            var state = provisioningState(answer);
            failOn(state, answer);
            if (answer.status() != 202 && state.map(LongRunning::ended).orElse(true)) {
                return answer;
            }
            at = answer.header("location").map(links::follow).orElse(at);
        }
    }

    private Answer untilGone(Answer first) throws InterruptedException {
        var answer = first;
        do {
            pause(answer);
            answer = sending.send("GET", uri, new byte[0]);
        } while (answer.ok());
        if (answer.status() != 404 && answer.status() != 410) {
            throw Refusals.of("GET", uri, answer, sent);
        }
        return answer;
    }

    private Answer untilProvisioned(Answer first) throws InterruptedException {
        var answer = first;
        while (true) {
            var state = provisioningState(answer);
            failOn(state, answer);
            if (answer.status() != 202 && state.map(LongRunning::ended).orElse(true)) {
                return answer;
            }
            pause(answer);
            answer = sending.send("GET", uri, new byte[0]);
            if (answer.status() == 404 && ++missing < MISSING) {
                answer = first;
            } else if (!answer.ok()) {
                throw Refusals.of(method, uri, answer, sent);
            }
        }
    }

    /** The end of a location may answer with the resource itself, which saves one more request. */
    private Answer theResource(Answer last) throws InterruptedException {
        var body = body(last);
        return body.text("id").filter(id -> id.equalsIgnoreCase(uri.getPath())).isPresent() ? last : get(uri);
    }

    private Answer get(URI from) throws InterruptedException {
        var answer = sending.send("GET", from, new byte[0]);
        if (!answer.ok()) {
            throw Refusals.of("GET", from, answer, sent);
        }
        return answer;
    }

    /** Waits for as long as the answer says, or else one second at first and longer each time. */
    private void pause(Answer answer) throws InterruptedException {
        var told = pace.retryAfter(answer);
        pace.sleep(told.orElse(interval));
        if (told.isEmpty()) {
            var longer = interval.multipliedBy(3).dividedBy(2);
            interval = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        }
    }

    private void failOn(Optional<String> state, Answer answer) {
        if (state.isPresent() && ended(state.get()) && !succeeded(state.get())) {
            throw Refusals.ended(method, uri, state.get(), answer, ArmError.of(body(answer)), sent);
        }
    }

    private static Optional<String> state(Answer answer) {
        var body = body(answer);
        return body.text("status")
                .or(() -> body.text("Status"))
                .or(() -> body.object("properties").flatMap(properties -> properties.text("status")))
                .or(() -> provisioningState(answer));
    }

    private static Optional<String> provisioningState(Answer answer) {
        var body = body(answer);
        return body.object("properties")
                .flatMap(properties -> properties.text("provisioningState"))
                .or(() -> body.text("provisioningState"));
    }

    private static ObjectValue body(Answer answer) {
        if (answer.body().length == 0) {
            return ObjectValue.EMPTY;
        }
        try {
            return Json.read(answer.body()) instanceof ObjectValue object ? object : ObjectValue.EMPTY;
        } catch (JsonException e) {
            return ObjectValue.EMPTY;
        }
    }

    private static boolean succeeded(String state) {
        return state.equalsIgnoreCase("Succeeded");
    }

    /** These three states end an operation, says Azure Resource Manager; every other word is one on the way. */
    private static boolean ended(String state) {
        return switch (state.toLowerCase(Locale.ROOT)) {
            case "succeeded", "failed", "canceled", "cancelled" -> true;
            default -> false;
        };
    }
}
