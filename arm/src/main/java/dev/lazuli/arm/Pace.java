package dev.lazuli.arm;

import dev.lazuli.arm.Transport.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Time as the client knows it, so that tests need none.
 *
 * @param clock tells the time
 * @param sleep waits
 * @param jitter gives numbers from 0 to 1 that spread repeated requests
 */
record Pace(InstantSource clock, Sleep sleep, DoubleSupplier jitter) {
    /** Waits for a while. */
    @FunctionalInterface
    interface Sleep {
        void sleep(Duration time) throws InterruptedException;
    }

    static Pace real() {
        return new Pace(
                InstantSource.system(),
                Thread::sleep,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    Instant now() {
        return clock.instant();
    }

    void sleep(Duration time) throws InterruptedException {
        if (time.isPositive()) {
            sleep.sleep(time);
        }
    }

    /** Returns how long an answer asks to wait: seconds, or a date; empty where it does not say. */
    Optional<Duration> retryAfter(Answer answer) {
        var millis = answer.header("retry-after-ms").or(() -> answer.header("x-ms-retry-after-ms"));
        if (millis.isPresent() && digits(millis.get())) {
            return Optional.of(Duration.ofMillis(Long.parseLong(millis.get())));
        }
        return answer.header("retry-after").flatMap(this::parse);
    }

    private Optional<Duration> parse(String text) {
        if (digits(text)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            var until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            var left = Duration.between(now(), until);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
