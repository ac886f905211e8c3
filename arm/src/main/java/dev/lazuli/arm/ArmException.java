package dev.lazuli.arm;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;

/** Azure Resource Manager refused a request, could not be reached, or ended an operation as failed. */
public final class ArmException extends ProblemsException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * Creates the exception.
     *
     * @param problem what to tell the user
     * @param status the HTTP status code; 0 where no answer came, 200 where a long-running operation failed
     * @param code Azure's error code; empty text where it gave none
     */
    public ArmException(Problem problem, int status, String code) {
        super(problem);
        this.status = status;
        this.code = requireNonNull(code, "code is null");
    }

    /** Returns the HTTP status code; 0 where no answer came, 200 where a long-running operation failed. */
    public int status() {
        return status;
    }

    /** Returns Azure's error code; empty text where it gave none. */
    public String code() {
        return code;
    }
}
