package io.leavewell.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * When people may be disturbed: between two times of their own day, not on their weekend, not on quiet days of their
 * country.
 *
 * @param from the first moment of a day
 * @param until the first moment that is too late
 * @param weekends whether weekends are days as others
 * @param quietDays by country, or under {@code ""} everywhere: {@code 12-25} is every year, {@code 2027-02-17} once
 */
public record LocalHours(LocalTime from, LocalTime until, boolean weekends, Map<String, List<String>> quietDays) {

    /** Nine to six on working days. */
    public static final LocalHours OFFICE = new LocalHours(LocalTime.of(9, 0), LocalTime.of(18, 0), false, Map.of());

    /** A quiet year has to end somewhere: after so many days in a row the next is taken, quiet or not. */
    private static final int LONGEST_QUIET = 30;

    /** @throws IllegalArgumentException if no time is left between the two */
    public LocalHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Nothing lies between " + from + " and " + until);
        }
    }

    public boolean areOpen(Instant moment, ZoneId zone, String country) {
        return next(moment, zone, country).equals(moment);
    }

    /** The moment itself if it is a good one, else the first good one after it. */
    public Instant next(Instant moment, ZoneId zone, String country) {
        var local = moment.atZone(zone);
        var time = local.toLocalTime();
        if (isQuiet(local.toLocalDate(), country) || !time.isBefore(until)) {
            return opening(local.toLocalDate().plusDays(1), zone, country);
        }
        return time.isBefore(from) ? opening(local.toLocalDate(), zone, country) : moment;
    }

    /** So many days later at the same time of day, moved into the hours of that day, or of the next that is not quiet. */
    public Instant after(Instant moment, int days, ZoneId zone, String country) {
        var local = moment.atZone(zone);
        return next(local.plusDays(days).with(within(local.toLocalTime())).toInstant(), zone, country);
    }

    private LocalTime within(LocalTime time) {
        return time.isBefore(from) || !time.isBefore(until) ? from : time;
    }

    /** A day whose clocks skip the hour opens as soon as they have. */
    private Instant opening(LocalDate day, ZoneId zone, String country) {
        var open = day;
        for (var passed = 0; passed < LONGEST_QUIET && isQuiet(open, country); passed++) {
            open = open.plusDays(1);
        }
        return ZonedDateTime.of(open, from, zone).toInstant();
    }

    private boolean isQuiet(LocalDate day, String country) {
        return !weekends && Weekend.in(country).contains(day.getDayOfWeek())
                || isListed(day, quietDays.get(""))
                || isListed(day, quietDays.get(country == null ? "" : country));
    }

    private static boolean isListed(LocalDate day, List<String> days) {
        return days != null
                && (days.contains(day.toString())
                        || days.contains(MonthDay.from(day).toString().substring(2)));
    }
}
