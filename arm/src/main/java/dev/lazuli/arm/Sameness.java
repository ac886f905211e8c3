package dev.lazuli.arm;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.TextValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides whether two scalars mean the same to Azure. */
final class Sameness {
    /** Members whose texts are the user's own words; everywhere else case says nothing to Azure. */
    private static final Set<String> WORDS = Set.of(
            "value",
            "values",
            "description",
            "displayname",
            "summary",
            "title",
            "message",
            "notes",
            "command",
            "args",
            "arguments",
            "script",
            "query",
            "body",
            "content",
            "path",
            "pattern",
            "expression",
            "data",
            "settings");

    private static final int LONGEST_WORD = 64;

    private Sameness() {}

    /** Returns whether a declared value says nothing, so that a missing one is the same. */
    static boolean nothing(Value value) {
        return switch (value) {
            case NullValue _ -> true;
            case BooleanValue(var on) -> !on;
            case TextValue(var text) -> text.isEmpty() || text.equalsIgnoreCase("None");
            case ArrayValue(var items) -> items.isEmpty();
            case ObjectValue(var members) -> members.values().stream().allMatch(Sameness::nothing);
            default -> false;
        };
    }

    static boolean same(Place place, Value declared, Value live) {
        if (declared instanceof NumberValue number && live instanceof NumberValue other) {
            return number.number().compareTo(other.number()) == 0;
        }
        var text = scalar(declared);
        var other = scalar(live);
        return text.isPresent() && other.isPresent() && text(place, text.get(), other.get());
    }

    /** Numbers and booleans are sometimes returned as texts, and the other way round. */
    private static Optional<String> scalar(Value value) {
        return switch (value) {
            case BooleanValue(var on) -> Optional.of(Boolean.toString(on));
            case NumberValue number ->
                Optional.of(number.number().stripTrailingZeros().toPlainString());
            default -> value.asText();
        };
    }

    private static boolean text(Place place, String declared, String live) {
        if (declared.equals(live)) {
            return true;
        }
        if (place.hidden()) {
            return false;
        }
        return declared.equalsIgnoreCase(live) && caseless(place, declared)
                || place.holdsLocation() && Location.normal(declared).equals(Location.normal(live))
                || sameAddress(declared, live)
                || named(place, declared, live)
                || Times.same(declared, live)
                || resolved(place, declared, live);
    }

    private static boolean caseless(Place place, String declared) {
        return place.choice()
                || place.holdsId()
                || place.format("uuid")
                || declared.startsWith("/") && ResourceId.matches(declared)
                || declared.equalsIgnoreCase("true")
                || declared.equalsIgnoreCase("false")
                || place.known()
                        && word(declared)
                        && !WORDS.contains(place.name().toLowerCase(Locale.ROOT));
    }

    private static boolean word(String text) {
        return text.length() <= LONGEST_WORD && text.chars().noneMatch(Character::isWhitespace);
    }

    /** Addresses and IDs mean the same with and without a slash at their end. */
    private static boolean sameAddress(String declared, String live) {
        return (declared.contains("://") || declared.startsWith("/"))
                && trimmed(declared).equalsIgnoreCase(trimmed(live));
    }

    private static String trimmed(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Where an ID is asked for, services accept the name alone and return the whole ID. */
    private static boolean named(Place place, String declared, String live) {
        return place.name().toLowerCase(Locale.ROOT).endsWith("id")
                && !declared.isEmpty()
                && live.startsWith("/subscriptions/")
                && live.substring(live.lastIndexOf('/') + 1).equalsIgnoreCase(declared);
    }

    /** Returns whether Azure made the live value out of a declared one that leaves the choice to it. */
    private static boolean resolved(Place place, String declared, String live) {
        var name = place.name().toLowerCase(Locale.ROOT);
        if (name.endsWith("version")) {
            return declared.isEmpty()
                    || declared.equalsIgnoreCase("latest")
                    || declared.equalsIgnoreCase("default")
                    || live.startsWith(declared + ".")
                    || declared.equals(live + ".0");
        }
        return false;
    }
}
