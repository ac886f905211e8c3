package dev.lazuli.catalog;

import dev.lazuli.catalog.Finding.Kind;
import dev.lazuli.catalog.Findings.Place;
import dev.lazuli.catalog.SchemaType.NumberType;
import java.math.BigDecimal;

/** Checks a number against its type. */
final class NumberCheck {
    private final Findings findings;

    NumberCheck(Findings findings) {
        this.findings = findings;
    }

    void check(NumberType type, String literal, Place place) {
        var number = new BigDecimal(literal);
        if (type.integer() && number.stripTrailingZeros().scale() > 0) {
            findings.add(place, Kind.WRONG_TYPE, literal + " is no whole number", "write an integer");
        }
        bounds(type, number, literal, place);
        type.multipleOf()
                .filter(factor ->
                        factor.signum() != 0 && number.remainder(factor).signum() != 0)
                .ifPresent(factor ->
                        findings.add(place, Kind.RANGE, literal + " is no multiple of " + factor.toPlainString(), ""));
        type.choice()
                .filter(choice -> !choice.open() && choice.values().stream().noneMatch(value -> same(value, number)))
                .ifPresent(choice -> findings.add(
                        place,
                        Kind.UNKNOWN_VALUE,
                        literal + " is no known value",
                        TextCheck.remedy(literal, choice.values())));
    }

    private void bounds(NumberType type, BigDecimal number, String literal, Place place) {
        type.minimum().ifPresent(minimum -> {
            var order = number.compareTo(minimum);
            if (order < 0 || order == 0 && type.exclusiveMinimum()) {
                findings.add(
                        place,
                        Kind.RANGE,
                        literal + " is too small",
                        (type.exclusiveMinimum() ? "write more than " : "write at least ") + minimum.toPlainString());
            }
        });
        type.maximum().ifPresent(maximum -> {
            var order = number.compareTo(maximum);
            if (order > 0 || order == 0 && type.exclusiveMaximum()) {
                findings.add(
                        place,
                        Kind.RANGE,
                        literal + " is too large",
                        (type.exclusiveMaximum() ? "write less than " : "write at most ") + maximum.toPlainString());
            }
        });
    }

    private static boolean same(String value, BigDecimal number) {
        try {
            return new BigDecimal(value).compareTo(number) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
