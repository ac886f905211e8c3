package dev.lazuli.engine;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;

/** What was asked of the provider can't be done. */
public final class ProviderException extends ProblemsException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception from what to tell the user. */
    public ProviderException(Problem problem) {
        super(problem);
    }
}
