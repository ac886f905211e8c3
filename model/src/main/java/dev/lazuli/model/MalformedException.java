package dev.lazuli.model;

/** A text does not follow the grammar of what it is meant to be. */
public final class MalformedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param kind what the text should have been, such as {@code resource type}
     * @param text the text
     * @param expected what would have been right
     */
    public MalformedException(String kind, String text, String expected) {
        super("'" + text + "' is no " + kind + ": expected " + expected);
    }
}
