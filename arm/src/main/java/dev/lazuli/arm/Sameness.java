package dev.lazuli.arm;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.TextValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Decides whether two scalars mean the same to Azure. */
final class Sameness {
    private Sameness() {}

    /** Returns whether a value says nothing, as a missing one does. */
    static boolean nothing(Value value) {
        return switch (value) {
            case NullValue _ -> true;
            case BooleanValue(var on) -> !on;
            case TextValue(var text) -> text.isEmpty();
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
        return declared.equals(live)
                || caseless(place, declared) && declared.equalsIgnoreCase(live)
                || location(place) && Location.normal(declared).equals(Location.normal(live))
                || sameTime(declared, live)
                || sameDuration(declared, live);
    }

    private static boolean caseless(Place place, String declared) {
        return place.choice()
                || place.holdsId()
                || place.format("uuid")
                || declared.startsWith("/") && ResourceId.matches(declared)
                || declared.equalsIgnoreCase("true")
                || declared.equalsIgnoreCase("false");
    }

    private static boolean location(Place place) {
        var name = place.name().toLowerCase(Locale.ROOT);
        return name.equals("location") || name.equals("locationname") || name.equals("region");
    }

    private static boolean sameTime(String declared, String live) {
        return declared.length() >= 10
                && Character.isDigit(declared.charAt(0))
                && declared.charAt(4) == '-'
                && time(declared).isPresent()
                && time(declared).equals(time(live));
    }

    private static Optional<java.time.Instant> time(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? java.time.LocalDate.parse(text)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                            : text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10
                                    ? OffsetDateTime.parse(text).toInstant()
                                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean sameDuration(String declared, String live) {
        if (!declared.startsWith("P") || !live.startsWith("P")) {
            return false;
        }
        try {
            return Duration.parse(declared).equals(Duration.parse(live));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
