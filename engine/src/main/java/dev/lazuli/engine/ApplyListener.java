package dev.lazuli.engine;

/**
 * Is told how an apply goes on, always by the thread that applies and for one event at a time. Steps that keep a resource are
 * not told of.
 */
public interface ApplyListener {
    /** A listener that does nothing. */
    ApplyListener SILENT = new ApplyListener() {};

    /** A step is in flight. */
    default void started(Step step) {}

    /** A step was done, failed, or was skipped; one that was skipped may not have started. */
    default void ended(StepResult result) {}

    /**
     * The user wishes to stop.
     *
     * @param inFlight how many steps have started and not ended
     */
    default void cancelled(Cancellation.Stage stage, int inFlight) {}
}
