package io.leavewell.reason.digest;

import io.leavewell.reason.report.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/**
 * The week or month that a digest tells of.
 *
 * @param first its first day
 */
record Stretch(Rhythm rhythm, LocalDate first) {

    /** From {@code 2026-W47} or {@code 2026-11}, as {@link #code()} writes them. */
    static Stretch coded(String code) {
        return code.contains("W")
                ? new Stretch(Rhythm.WEEKLY, LocalDate.parse(code + "-1", DateTimeFormatter.ISO_WEEK_DATE))
                : new Stretch(Rhythm.MONTHLY, YearMonth.parse(code).atDay(1));
    }

    String code() {
        return rhythm == Rhythm.MONTHLY
                ? YearMonth.from(first).toString()
                : "%d-W%02d"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The first day after it. */
    LocalDate end() {
        return rhythm.plus(first, 1);
    }

    LocalDate last() {
        return end().minusDays(1);
    }

    Stretch before() {
        return new Stretch(rhythm, rhythm.plus(first, -1));
    }

    Days days(ZoneId zone) {
        return new Days(moment(before().first, zone), moment(first, zone), moment(end(), zone));
    }

    private static Instant moment(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The month by which the report shows it: that of its last day. */
    YearMonth month() {
        return YearMonth.from(last());
    }

    /** Whether a day lies in it, or so close that it does in some time zone. */
    boolean touches(LocalDate day) {
        return !day.isBefore(first.minusDays(1)) && !day.isAfter(end());
    }
}
