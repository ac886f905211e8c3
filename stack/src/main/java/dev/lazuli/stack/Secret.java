package dev.lazuli.stack;

import dev.lazuli.model.Problem;
import dev.lazuli.model.Value.SecretValue;

/** Texts that are sent to Azure and shown to nobody. */
public final class Secret {
    private Secret() {}

    /**
     * Returns the secret in an environment variable of the process that runs the program; a missing variable is reported
     * with the program's other problems.
     *
     * @throws dev.lazuli.model.ProblemsException if it is missing and no one runs the program to report to
     */
    public static Output<String> env(String variable) {
        var value = System.getenv(variable);
        if (value == null) {
            Session.reportCurrent(Problem.of(
                    "environment variable '" + variable + "' is not set",
                    "",
                    "set it to the secret that the program asks for"));
        }
        return of(value == null ? "" : value);
    }

    /** Returns a text as a secret. */
    public static Output<String> of(String secret) {
        return Output.of(new SecretValue(secret));
    }
}
