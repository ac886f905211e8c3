package dev.lazuli.arm;

import dev.lazuli.arm.Transport.Answer;
import java.util.List;
import java.util.Locale;

/** Tells a conflict that ends by itself, because another operation is under way, from one that the user has to solve. */
final class RetryableConflict {
    private static final List<String> CODES = List.of(
            "AnotherOperationInProgress", "ConflictingConcurrentWriteNotAllowed", "ReferencedResourceNotProvisioned");
    /** Services without a code of their own for it say it in words. */
    private static final List<String> WORDS = List.of(
            "another operation is in progress",
            "another operation is being performed",
            "conflict with a concurrent request",
            "operation is currently in progress",
            "retry the request later",
            "retry later",
            "try again later");

    private RetryableConflict() {}

    static boolean is(Answer answer) {
        return is(ArmError.of(answer));
    }

    private static boolean is(ArmError error) {
        var code = error.code();
        if (code.toLowerCase(Locale.ROOT).contains("retryableerror")
                || CODES.stream().anyMatch(code::equalsIgnoreCase)) {
            return true;
        }
        var message = error.message().toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(message::contains)
                || error.details().stream().anyMatch(RetryableConflict::is);
    }
}
