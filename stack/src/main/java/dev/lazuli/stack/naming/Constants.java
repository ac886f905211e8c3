package dev.lazuli.stack.naming;

/** Spells a choice's value as a constant. */
final class Constants {
    private Constants() {}

    static String of(String value) {
        var name = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                if (startsWord(value, i)) {
                    separate(name);
                }
                name.append(Character.toUpperCase(c));
            } else {
                symbol(value, i, name);
            }
        }
        while (!name.isEmpty() && name.charAt(name.length() - 1) == '_') {
            name.setLength(name.length() - 1);
        }
        if (name.isEmpty()) {
            return "EMPTY";
        }
        return Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
    }

    /** A capital after a small letter or digit begins a word, and so does one after a capital and before a small one. */
    private static boolean startsWord(String value, int at) {
        if (at == 0 || !Character.isUpperCase(value.charAt(at))) {
            return false;
        }
        var before = value.charAt(at - 1);
        return Character.isLowerCase(before) || Character.isUpperCase(before) && smallAt(value, at + 1);
    }

    /** The {@code v} of {@code IPv4} belongs to the capitals before it. */
    private static boolean smallAt(String value, int at) {
        var version = value.startsWith("v", at) && at + 1 < value.length() && Character.isDigit(value.charAt(at + 1));
        return at < value.length() && Character.isLowerCase(value.charAt(at)) && !version;
    }

    /** Signs that tell values apart become words; every other one separates. */
    private static void symbol(String value, int at, StringBuilder name) {
        separate(name);
        var word = switch (value.charAt(at)) {
            case '+' -> "PLUS";
            case '*' -> "ANY";
            case '<' -> "LESS";
            case '>' -> "GREATER";
            case '=' -> "EQUAL";
            case '!' -> "NOT";
            case '-' -> at == 0 ? "MINUS" : "";
            default -> "";
        };
        name.append(word);
        if (!word.isEmpty()) {
            separate(name);
        }
    }

    private static void separate(StringBuilder name) {
        if (!name.isEmpty() && name.charAt(name.length() - 1) != '_') {
            name.append('_');
        }
    }
}
