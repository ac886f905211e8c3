package dev.lazuli.engine;

/** What a step does. */
public enum Action {
    /** Makes what does not exist. */
    CREATE("create"),
    /** Changes what exists. */
    UPDATE("update"),
    /** Deletes and makes anew what can't be changed as declared. */
    REPLACE("replace"),
    /** Deletes what is no longer declared. */
    DELETE("delete"),
    /** Leaves what is as declared. */
    KEEP("keep");

    private final String text;

    Action(String text) {
        this.text = text;
    }

    /** Returns the word used in plans. */
    public String text() {
        return text;
    }
}
