package io.leavewell.billing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How often a subscription is charged. Each divides the year, so that recurring revenue stays exact. */
public enum Interval {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Interval(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    public int timesAYear() {
        return 12 / months;
    }

    /** Lower case, as texts and files write it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The first renewal after {@code moment} of a subscription anchored at {@code anchor}. Counted from the anchor each
     * time, so that one that began on the 31st renews on the last day of shorter months and on the 31st of longer ones.
     */
    public Instant renewalAfter(Instant moment, Instant anchor, ZoneId zone) {
        return renewalAfter(moment, anchor, zone, 1);
    }

    /** The first, second and so on of the renewals after {@code moment}. */
    Instant renewalAfter(Instant moment, Instant anchor, ZoneId zone, int number) {
        var start = anchor.atZone(zone);
        var first = monthsUntilAfter(moment, start);
        return start.plusMonths(first + (number - 1L) * months).toInstant();
    }

    /** The period that {@code moment}, not before the anchor, lies in. */
    public Period periodAround(Instant moment, Instant anchor, ZoneId zone) {
        var start = anchor.atZone(zone);
        var until = monthsUntilAfter(moment, start);
        return new Period(
                start.plusMonths(until - months).toInstant(),
                start.plusMonths(until).toInstant());
    }

    private long monthsUntilAfter(Instant moment, ZonedDateTime start) {
        var periods = Math.max(0, ChronoUnit.MONTHS.between(start, moment.atZone(start.getZone())) / months - 1);
        while (!start.plusMonths(periods * months).toInstant().isAfter(moment)) {
            periods++;
        }
        return periods * months;
    }

    /** Whether a subscription anchored at {@code anchor} begins or renews at {@code moment}. */
    boolean renewsAt(Instant moment, Instant anchor, ZoneId zone) {
        return renewalAfter(moment.minusNanos(1), anchor, zone).equals(moment);
    }
}
