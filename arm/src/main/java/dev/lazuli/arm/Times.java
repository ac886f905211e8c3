package dev.lazuli.arm;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Compares points in time and durations, which have many spellings. */
final class Times {
    private static final int DATE = 10;
    /** Seconds of a year and of a month are those of .NET, on which Azure's services run: 365 and 30 days. */
    private static final Map<Character, Long> CALENDAR =
            Map.of('Y', 31_536_000L, 'M', 2_592_000L, 'W', 604_800L, 'D', 86_400L);

    private static final Map<Character, Long> CLOCK = Map.of('H', 3600L, 'M', 60L, 'S', 1L);

    private Times() {}

    static boolean same(String declared, String live) {
        if (declared.startsWith("P") && live.startsWith("P")) {
            var length = duration(declared);
            return length.isPresent() && length.equals(duration(live));
        }
        if (declared.length() < DATE || live.length() < DATE || declared.charAt(4) != '-') {
            return false;
        }
        var time = instant(declared);
        return time.isPresent() && time.equals(instant(live));
    }

    private static Optional<Instant> instant(String text) {
        try {
            if (text.length() == DATE) {
                return Optional.of(
                        LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            var zoned = text.endsWith("Z") || text.indexOf('+', DATE) > 0 || text.indexOf('-', DATE) > 0;
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the seconds of an ISO 8601 duration, empty where the text is none. */
    private static Optional<BigDecimal> duration(String text) {
        var seconds = BigDecimal.ZERO;
        var units = CALENDAR;
        var number = new StringBuilder();
        for (var c : text.substring(1).toCharArray()) {
            if (Character.isDigit(c) || c == '.') {
                number.append(c);
            } else if (c == 'T' && number.isEmpty()) {
                units = CLOCK;
            } else if (units.containsKey(c) && !number.isEmpty()) {
                seconds = seconds.add(
                        new BigDecimal(number.toString()).multiply(BigDecimal.valueOf(units.getOrDefault(c, 0L))));
                number.setLength(0);
            } else {
                return Optional.empty();
            }
        }
        return number.isEmpty() ? Optional.of(seconds.stripTrailingZeros()) : Optional.empty();
    }
}
