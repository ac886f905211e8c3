package dev.lazuli.catalog;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value;

/**
 * The words of the text form: bare where nothing could be misread, {@code 'raw'} where that saves escapes, and a JSON
 * string otherwise.
 */
final class Words {
    private static final String NAME_MARKS = "_.$@/:+*-#%&;~!^";

    private Words() {}

    /** Returns a word that ends at a space: paths, identifiers, the values of attributes. */
    static String spaced(String text) {
        return text.isEmpty() || isQuote(text.charAt(0)) || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)
                ? quoted(text)
                : text;
    }

    /** Returns a word that ends at any punctuation of a type: names and values in a schema. */
    static String name(String text) {
        return text.isEmpty() || text.equals("...") || !text.chars().allMatch(c -> inName((char) c))
                ? quoted(text)
                : text;
    }

    static boolean inName(char c) {
        return c < 0x7f && (Character.isLetterOrDigit(c) || NAME_MARKS.indexOf(c) >= 0);
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    static String quoted(String text) {
        var escapes = text.indexOf('\\') >= 0 || text.indexOf('"') >= 0;
        var raw = escapes && text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '\'');
        return raw ? "'" + text + "'" : json(Value.text(text));
    }

    /** Returns JSON in one line of ASCII, so that no editor or diff hides or changes a character. */
    static String json(Value value) {
        var text = Json.show(value);
        var ascii = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x7f) {
                ascii.append(String.format("\\u%04x", (int) c));
            } else {
                ascii.append(c);
            }
        }
        return ascii.toString();
    }
}
