package dev.lazuli.cli;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;

/** The command line was used wrongly: exit code {@link ExitCode#USAGE}. */
final class UsageException extends ProblemsException {
    private static final long serialVersionUID = 1L;

    UsageException(Problem problem) {
        super(problem);
    }
}
