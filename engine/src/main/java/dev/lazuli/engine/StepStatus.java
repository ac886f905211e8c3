package dev.lazuli.engine;

/** What became of a step. */
public enum StepStatus {
    /** It was done, or there was nothing to do. */
    DONE("done"),
    /** The provider could not do it. */
    FAILED("failed"),
    /** It was left out because one that it waits for failed. */
    SKIPPED("skipped"),
    /** The user stopped the apply before it. */
    NOT_STARTED("not started");

    private final String text;

    StepStatus(String text) {
        this.text = text;
    }

    /** Returns the word used in reports. */
    public String text() {
        return text;
    }
}
