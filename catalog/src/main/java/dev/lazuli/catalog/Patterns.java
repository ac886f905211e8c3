package dev.lazuli.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The expressions of specifications as Java's. Specifications write ECMAScript's dialect, and often .NET's; Java reads
 * both but for brackets inside of classes and braces that are no quantifiers, which it must be told are meant as they are.
 */
final class Patterns {
    private final Map<String, Optional<Pattern>> compiled = new ConcurrentHashMap<>();

    /** Returns whether a text matches somewhere, as JSON Schema has it; true where Java can't read the expression. */
    boolean matches(String expression, String text) {
        var pattern = compiled.computeIfAbsent(expression, Patterns::compile);
        return pattern.isEmpty() || pattern.get().matcher(text).find();
    }

    /** Returns how many of the expressions that were asked for could not be read. */
    int unreadable() {
        return (int) compiled.values().stream().filter(Optional::isEmpty).count();
    }

    private static Optional<Pattern> compile(String expression) {
        try {
            return Optional.of(Pattern.compile(translate(withoutSlashes(expression))));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Some specifications write an expression as in a program, {@code /^a$/}. */
    private static String withoutSlashes(String expression) {
        return expression.length() > 2 && expression.startsWith("/^") && expression.endsWith("$/")
                ? expression.substring(1, expression.length() - 1)
                : expression;
    }

    static String translate(String expression) {
        var java = new StringBuilder(expression.length() + 8);
        var inClass = false;
        for (var i = 0; i < expression.length(); i++) {
            var c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                java.append(c).append(expression.charAt(++i));
            } else if (inClass) {
                inClass = c != ']';
                java.append(c == '[' || c == '&' ? "\\" : "").append(c);
            } else if (c == '[') {
                inClass = true;
                java.append(c);
                if (i + 1 < expression.length() && expression.charAt(i + 1) == '^') {
                    java.append(expression.charAt(++i));
                }
            } else {
                java.append(
                                c == '{' && !isQuantifier(expression, i) || c == '}' && !endsQuantifier(expression, i)
                                        ? "\\"
                                        : "")
                        .append(c);
            }
        }
        return java.toString();
    }

    /** Returns whether {@code {n}}, {@code {n,}} or {@code {n,m}} starts here. */
    private static boolean isQuantifier(String expression, int open) {
        var close = expression.indexOf('}', open);
        if (open == 0 || close <= open + 1 || !Character.isDigit(expression.charAt(open + 1))) {
            return escaped(expression, open);
        }
        for (var i = open + 1; i < close; i++) {
            var c = expression.charAt(i);
            if (c != ',' && !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether braces belong to an escape: {@code \p{L}}, {@code \x{41}}, {@code \\u{41}}. */
    private static boolean escaped(String expression, int open) {
        return open >= 2 && expression.charAt(open - 2) == '\\' && "pPxuk".indexOf(expression.charAt(open - 1)) >= 0;
    }

    private static boolean endsQuantifier(String expression, int close) {
        var open = expression.lastIndexOf('{', close);
        return open >= 0 && isQuantifier(expression, open);
    }
}
