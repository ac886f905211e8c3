package dev.lazuli.catalog;

/** A line of the text form is malformed. */
final class LineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String remedy;

    LineException(int line, String what, String remedy) {
        super(what);
        this.line = line;
        this.remedy = remedy;
    }

    int line() {
        return line;
    }

    String remedy() {
        return remedy;
    }
}
