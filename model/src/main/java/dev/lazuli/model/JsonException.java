package dev.lazuli.model;

import tools.jackson.core.JacksonException;

/** A text is not the JSON that it should be. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * Creates the exception.
     *
     * @param what what is wrong
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     */
    public JsonException(String what, int line, int column) {
        super(what + " at line " + line + ", column " + column);
        this.line = line;
        this.column = column;
    }

    static JsonException of(JacksonException cause) {
        var at = cause.getLocation();
        return at == null
                ? new JsonException(cause.getOriginalMessage(), 1, 1)
                : new JsonException(cause.getOriginalMessage(), at.getLineNr(), at.getColumnNr());
    }

    /** Returns the line, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the column, counted from 1. */
    public int column() {
        return column;
    }
}
