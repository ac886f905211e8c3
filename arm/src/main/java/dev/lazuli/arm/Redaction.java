package dev.lazuli.arm;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.SecretValue;
import dev.lazuli.model.Value.TextValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Takes secrets out of what a service says: services quote what they were sent. */
final class Redaction {
    private static final String MASK = "***";
    /** Shorter texts would mask ordinary words. */
    private static final int SHORTEST = 4;

    private Redaction() {}

    /** Loaded with the first error only. */
    private static final class Patterns {
        /** Bearer tokens, signatures of shared access, keys and passwords of connection strings. */
        static final Pattern SECRETS = Pattern.compile(
                "(?i)(bearer\\s+|[?&;]sig=|\\bsig=|(?:account|shared ?access|access|primary|secondary)[_-]?key\\s*[=:]\\s*"
                        + "|\\b(?:password|pwd|client_secret)\"?\\s*[=:]\\s*\"?)([^\\s&;,\"'<>]+)");

        private Patterns() {}
    }

    /** Masks what is a secret by its form. */
    static String plain(String text) {
        return Patterns.SECRETS.matcher(text).replaceAll("$1***");
    }

    /** Masks what is a secret by its form, and the secrets of the body that was sent. */
    static String of(String text, Value sent) {
        var secrets = new TreeSet<String>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        collect(sent, "", secrets);
        var masked = text;
        for (var secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return plain(masked);
    }

    private static void collect(Value value, String name, Collection<String> secrets) {
        switch (value) {
            case SecretValue(var secret) -> add(secret, secrets);
            case TextValue(var text) -> {
                if (SecretNames.is(name)) {
                    add(text, secrets);
                }
            }
            case JoinedValue(var parts) -> parts.forEach(part -> collect(part, name, secrets));
            case ArrayValue(var items) -> items.forEach(item -> collect(item, name, secrets));
            case ObjectValue(var members) -> members.forEach((member, item) -> collect(item, member, secrets));
            default -> {}
        }
    }

    private static void add(String secret, Collection<String> secrets) {
        if (secret.length() >= SHORTEST) {
            secrets.add(secret);
        }
    }
}
