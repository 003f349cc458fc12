package io.leavewell.notice;

import io.leavewell.time.LocalHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * How long before a charge somebody is told of it, counted in days of their own calendar.
 *
 * @param days 0 if they are not told at all
 */
record Lead(int days) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** After so many days in a row without office hours, the letter goes when it has to. */
    private static final int LONGEST_WEEKEND = 10;

    boolean isOff() {
        return days == 0;
    }

    /** Nine o'clock of the day that is so many days ahead, or of the last working day before it: never later. */
    Instant wanted(Instant charge, ZoneId zone, String country) {
        var latest = charge.atZone(zone).toLocalDate().minusDays(days);
        for (var earlier = 0; earlier < LONGEST_WEEKEND; earlier++) {
            var morning = morning(latest.minusDays(earlier), zone);
            if (LocalHours.OFFICE.areOpen(morning, zone, country)) {
                return morning;
            }
        }
        return morning(latest, zone);
    }

    /** When a letter goes that is written now: when it is wanted; if that is over, as soon as one may disturb. */
    Instant posted(Instant charge, Instant now, ZoneId zone, String country) {
        var wanted = wanted(charge, zone, country);
        if (wanted.isAfter(now)) {
            return wanted;
        }
        var next = LocalHours.OFFICE.next(now, zone, country);
        return next.isBefore(charge) ? next : now;
    }

    boolean isKept(Instant told, Instant charge, ZoneId zone) {
        return !day(told, zone).plusDays(days).isAfter(day(charge, zone));
    }

    /** Whether a trial is long enough for a word before its end: else it would come on the day on which it began. */
    boolean fits(Instant start, Instant end, ZoneId zone) {
        return !day(start, zone).plusDays(days + 1L).isAfter(day(end, zone));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, MORNING, zone).toInstant();
    }
}
