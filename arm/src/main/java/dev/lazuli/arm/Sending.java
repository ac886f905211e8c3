package dev.lazuli.arm;

import dev.lazuli.arm.Transport.Answer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sends one request until there is an answer to it that is worth having.
 *
 * <p>What is repeated: a request that Azure says to send again (429, and conflicts with another operation), as long as
 * ten minutes; a fault of the service or the network (408, 5xx, no answer), four times and only where repeating does no
 * harm; and once with a new token where the old one was refused.
 */
final class Sending {
    private static final String AGENT = "lazuli (Java " + Runtime.version().feature() + ")";
    private static final int FAULTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Transport transport;
    private final TokenSource tokens;
    private final Pace pace;
    private final Throttle throttle;

    Sending(Transport transport, TokenSource tokens, Pace pace) {
        this.transport = transport;
        this.tokens = tokens;
        this.pace = pace;
        this.throttle = new Throttle(pace);
    }

    /**
     * Sends a request, repeats it where that may help, and returns the last answer, which may be an error.
     *
     * @throws ArmException if no answer came
     */
    Answer send(String method, URI uri, byte[] body) throws InterruptedException {
        return new Exchange(method, uri, body).run();
    }

    private final class Exchange {
        private final String method;
        private final URI uri;
        private final byte[] body;
        private String token = "";
        private boolean renewed;
        private int faults;
        private int waits;
        private Duration waited = Duration.ZERO;

        Exchange(String method, URI uri, byte[] body) {
            this.method = method;
            this.uri = uri;
            this.body = body;
        }

        Answer run() throws InterruptedException {
            token = tokens.token();
            while (true) {
                throttle.await(method);
                try {
                    var answer = transport.send(method, uri, headers(), body);
                    throttle.note(method, answer);
                    if (!again(answer)) {
                        return answer;
                    }
                } catch (IOException e) {
                    if (!harmless() && !(e instanceof ConnectException) || ++faults >= FAULTS) {
                        throw Refusals.unreachable(method, uri, e);
                    }
                    pace.sleep(backoff(faults));
                }
            }
        }

        private Map<String, String> headers() {
            var headers = new LinkedHashMap<String, String>();
            headers.put("Authorization", "Bearer " + token);
            headers.put("Accept", "application/json");
            headers.put("User-Agent", AGENT);
            if (body.length > 0) {
                headers.put("Content-Type", "application/json");
            }
            return headers;
        }

        /** Decides whether to send once more, and waits for as long as that takes. */
        private boolean again(Answer answer) throws InterruptedException {
            return switch (answer.status()) {
                case 401 -> renew(answer);
                case 429 -> waitAsTold(answer, true);
                case 409 -> RetryableConflict.is(answer) && waitAsTold(answer, false);
                case 408, 500, 502, 503, 504 -> fault(answer);
                default -> false;
            };
        }

        private boolean renew(Answer answer) throws InterruptedException {
            if (renewed) {
                return false;
            }
            renewed = true;
            token = tokens.renewed(answer.header("www-authenticate").flatMap(Sending::claims));
            return true;
        }

        private boolean waitAsTold(Answer answer, boolean all) throws InterruptedException {
            var time = pace.retryAfter(answer).orElseGet(() -> backoff(waits + 1));
            waited = waited.plus(time);
            waits++;
            if (waited.compareTo(PATIENCE) > 0) {
                return false;
            }
            if (all) {
                throttle.hold(method, time);
            }
            pace.sleep(time);
            return true;
        }

        private boolean fault(Answer answer) throws InterruptedException {
            if (!harmless() && answer.status() != 503 || ++faults >= FAULTS) {
                return false;
            }
            var told = pace.retryAfter(answer).filter(time -> time.compareTo(PATIENCE) < 0);
            pace.sleep(told.orElseGet(() -> backoff(faults)));
            return true;
        }

        private boolean harmless() {
            return !method.equals("POST") && !method.equals("PATCH");
        }

        /** Doubles with each try, from half to all of it, so that requests refused together do not come together. */
        private Duration backoff(int tries) {
            var full = FIRST.multipliedBy(1L << Math.min(tries, 10));
            var longest = full.compareTo(LONGEST) > 0 ? LONGEST : full;
            return Duration.ofMillis(
                    (long) (longest.toMillis() * (0.5 + pace.jitter().getAsDouble() / 2)));
        }
    }

    /** Reads the claims that continuous access evaluation demands: {@code Bearer ..., claims="base64"}. */
    private static Optional<String> claims(String challenge) {
        var at = challenge.toLowerCase(Locale.ROOT).indexOf("claims=\"");
        if (at < 0) {
            return Optional.empty();
        }
        var end = challenge.indexOf('"', at + 8);
        var encoded = challenge.substring(at + 8, end < 0 ? challenge.length() : end);
        try {
            return Optional.of(
                    new String(java.util.Base64.getDecoder().decode(encoded), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
