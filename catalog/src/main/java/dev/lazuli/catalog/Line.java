package dev.lazuli.catalog;

import dev.lazuli.model.Json;
import dev.lazuli.model.JsonException;
import dev.lazuli.model.Value;
import java.math.BigDecimal;

/** One line of the text form, read from left to right. */
final class Line {
    private final String text;
    private final int number;
    private int at;

    Line(String text, int number) {
        this.text = text;
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean atEnd() {
        return at == text.length();
    }

    char peek() {
        return atEnd() ? '\n' : text.charAt(at);
    }

    /** Reads a literal where it comes next. */
    boolean accept(String literal) {
        var found = text.startsWith(literal, at);
        at += found ? literal.length() : 0;
        return found;
    }

    void expect(String literal) {
        if (!accept(literal)) {
            throw failure("expected '" + literal + "'");
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw failure("expected nothing more");
        }
    }

    /** Reads a word of {@link Words#spaced}. */
    String spaced() {
        if (Words.isQuote(peek())) {
            return quoted();
        }
        var space = text.indexOf(' ', at);
        return cut(space < 0 ? text.length() : space, "a word");
    }

    /** Reads a word of {@link Words#name}. */
    String name() {
        if (Words.isQuote(peek())) {
            return quoted();
        }
        return bare();
    }

    /** Reads a name without quotes: a keyword. */
    String bare() {
        var end = at;
        while (end < text.length() && Words.inName(text.charAt(end))) {
            end++;
        }
        return cut(end, "a name");
    }

    private String cut(int end, String what) {
        if (end == at) {
            throw failure("expected " + what);
        }
        var word = text.substring(at, end);
        at = end;
        return word;
    }

    private String quoted() {
        var quote = peek();
        var end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += quote == '"' && text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            throw failure("expected a closing " + quote);
        }
        var word = text.substring(at, end + 1);
        var inner = quote == '"' ? json(word).asText().orElseThrow() : word.substring(1, word.length() - 1);
        at = end + 1;
        return inner;
    }

    /** Reads the rest of the line as JSON. */
    Value json() {
        var value = json(text.substring(at));
        at = text.length();
        return value;
    }

    private Value json(String json) {
        try {
            return Json.read(json);
        } catch (JsonException e) {
            throw failure("expected JSON, " + e.getMessage());
        }
    }

    int integer() {
        var word = name();
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw failure("expected a whole number instead of '" + word + "'");
        }
    }

    BigDecimal decimal() {
        var word = name();
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException e) {
            throw failure("expected a number instead of '" + word + "'");
        }
    }

    LineException failure(String what) {
        return failure(what, "");
    }

    LineException failure(String what, String remedy) {
        return new LineException(number, what + " at column " + (at + 1), remedy);
    }
}
