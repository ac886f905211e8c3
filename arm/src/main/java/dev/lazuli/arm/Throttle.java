package dev.lazuli.arm;

import dev.lazuli.arm.Transport.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Keeps requests within Azure Resource Manager's limits, for reads and for writes: as fast as they come while much is
 * left, and at the rate at which the allowance grows again once little is left or a request was refused.
 *
 * <p>Azure gives each principal in a subscription 250 reads at once and then 25 a second, 200 writes and as many
 * deletions at once and then 10 a second, and tells what is left in {@code x-ms-ratelimit-remaining-*}. Who does not
 * send these headers is never slowed down.
 */
final class Throttle {
    private static final int LITTLE = 20;
    private static final List<String> READS =
            List.of("x-ms-ratelimit-remaining-subscription-reads", "x-ms-ratelimit-remaining-tenant-reads");
    private static final List<String> WRITES = List.of(
            "x-ms-ratelimit-remaining-subscription-writes",
            "x-ms-ratelimit-remaining-tenant-writes",
            "x-ms-ratelimit-remaining-subscription-resource-requests");
    private static final List<String> DELETES =
            List.of("x-ms-ratelimit-remaining-subscription-deletes", "x-ms-ratelimit-remaining-tenant-deletes");

    private final Pace pace;
    private final Bucket reads = new Bucket(Duration.ofMillis(40), READS);
    private final Bucket writes = new Bucket(Duration.ofMillis(100), WRITES);
    private final Bucket deletes = new Bucket(Duration.ofMillis(100), DELETES);

    Throttle(Pace pace) {
        this.pace = pace;
    }

    /** Waits until a request may be sent. */
    void await(String method) throws InterruptedException {
        pace.sleep(bucket(method).reserve());
    }

    /** Notes what an answer says of the allowance. */
    void note(String method, Answer answer) {
        bucket(method).note(answer);
    }

    /** Holds back all requests of a kind, after one of them was refused for being too many. */
    void hold(String method, Duration time) {
        bucket(method).hold(time);
    }

    private Bucket bucket(String method) {
        return switch (method) {
            case "GET", "HEAD" -> reads;
            case "DELETE" -> deletes;
            default -> writes;
        };
    }

    private final class Bucket {
        private final Duration interval;
        private final List<String> headers;
        private boolean slow;
        private Instant next = Instant.MIN;

        Bucket(Duration interval, List<String> headers) {
            this.interval = interval;
            this.headers = headers;
        }

        synchronized Duration reserve() {
            if (!slow && next.equals(Instant.MIN)) {
                return Duration.ZERO;
            }
            var now = pace.now();
            var start = next.isAfter(now) ? next : now;
            next = slow ? start.plus(interval) : next;
            return Duration.between(now, start);
        }

        synchronized void hold(Duration time) {
            var until = pace.now().plus(time);
            next = until.isAfter(next) ? until : next;
        }

        void note(Answer answer) {
            var least = Integer.MAX_VALUE;
            for (var header : headers) {
                var value = answer.header(header);
                if (value.isPresent()
                        && value.get().length() < 9
                        && value.get().chars().allMatch(Character::isDigit)) {
                    least = Math.min(least, Integer.parseInt(value.get()));
                }
            }
            if (least < Integer.MAX_VALUE) {
                slow(least < LITTLE);
            }
        }

        private synchronized void slow(boolean now) {
            slow = now;
        }
    }
}
