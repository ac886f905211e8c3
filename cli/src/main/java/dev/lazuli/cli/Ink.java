package dev.lazuli.cli;

/** Colours for a terminal that shows them, nothing elsewhere. */
enum Ink {
    /** Text as it is. */
    NONE(""),
    /** What is made, and what went well. */
    GREEN("32"),
    /** What changes. */
    YELLOW("33"),
    /** What is deleted, and what went wrong. */
    RED("31"),
    /** What is replaced. */
    MAGENTA("35"),
    /** What matters less. */
    DIM("2"),
    /** What matters more. */
    BOLD("1");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** Returns the text in this colour. */
    String paint(String text) {
        return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
