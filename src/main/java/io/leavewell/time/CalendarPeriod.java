package io.leavewell.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A month, quarter, half-year or year of the calendar.
 *
 * @param start its first day
 */
public record CalendarPeriod(Kind kind, LocalDate start) {

    private static final Pattern CODE = Pattern.compile("([1-9][0-9]{3})(?:-(Q|H)?([0-9]{1,2}))?");

    /** How long it is. */
    public enum Kind {
        MONTH(1, "-"),
        QUARTER(3, "-Q"),
        HALF_YEAR(6, "-H"),
        YEAR(12, "");

        private final int months;
        private final String sign;

        Kind(int months, String sign) {
            this.months = months;
            this.sign = sign;
        }

        public int months() {
            return months;
        }

        /** The one in which a day lies. */
        public CalendarPeriod around(LocalDate day) {
            var first = day.getMonthValue() - 1 - (day.getMonthValue() - 1) % months;
            return new CalendarPeriod(this, LocalDate.of(day.getYear(), first + 1, 1));
        }

        private static Kind signed(String sign, String number) {
            return number == null
                    ? YEAR
                    : Arrays.stream(values())
                            .filter(kind -> kind.sign.equals("-" + (sign == null ? "" : sign)))
                            .findFirst()
                            .orElseThrow();
        }
    }

    /** From {@code 2026-10}, {@code 2026-Q4}, {@code 2026-H2} or {@code 2026}; empty if it is none. */
    public static Optional<CalendarPeriod> coded(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var kind = Kind.signed(parts.group(2), parts.group(3));
        var number = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return number < 1 || number > 12 / kind.months
                ? Optional.empty()
                : Optional.of(new CalendarPeriod(
                        kind, LocalDate.of(Integer.parseInt(parts.group(1)), (number - 1) * kind.months + 1, 1)));
    }

    public String code() {
        return switch (kind) {
            case MONTH -> "%d-%02d".formatted(start.getYear(), start.getMonthValue());
            case YEAR -> String.valueOf(start.getYear());
            default -> start.getYear() + kind.sign + number();
        };
    }

    /** Which one of its year it is, counted from 1. */
    public int number() {
        return (start.getMonthValue() - 1) / kind.months + 1;
    }

    /** The one so many periods later, or earlier. */
    public CalendarPeriod plus(int periods) {
        return new CalendarPeriod(kind, start.plusMonths((long) periods * kind.months));
    }

    public CalendarPeriod before() {
        return plus(-1);
    }

    /** Its first moment. */
    public Instant begin(ZoneId zone) {
        return start.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    public Instant end(ZoneId zone) {
        return plus(1).begin(zone);
    }
}
