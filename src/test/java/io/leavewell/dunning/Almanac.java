package io.leavewell.dunning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model's own calendar of one person: when they may be written to, found by looking at one quarter of an hour after the
 * other.
 *
 * @param quiet by country, or under {@code ""} everywhere: {@code 12-25} or {@code 2027-02-17}
 */
record Almanac(Home home, LocalTime from, LocalTime until, Map<String, List<String>> quiet) {

    private static final long QUARTER = 900;

    /** Where somebody lives, and which days are their weekend. */
    record Home(String country, ZoneId zone, Set<DayOfWeek> weekend) {}

    /** What the post keeps to, whatever is planned. */
    static Almanac ofThePost(Home home) {
        return new Almanac(home, LocalTime.of(9, 0), LocalTime.of(18, 0), Map.of());
    }

    boolean isOpen(Instant moment) {
        var local = moment.atZone(home.zone());
        var time = local.toLocalTime();
        return !time.isBefore(from) && time.isBefore(until) && !isQuiet(local.toLocalDate());
    }

    Instant firstOpenFrom(Instant moment) {
        var next = moment;
        while (!isOpen(next)) {
            next = Instant.ofEpochSecond((next.getEpochSecond() / QUARTER + 1) * QUARTER);
        }
        return next;
    }

    /** So many days later at the same hour, or when people may be written to next. */
    Instant daysAfter(Instant moment, int days) {
        if (days == 0) {
            return firstOpenFrom(moment);
        }
        var time = moment.atZone(home.zone()).toLocalTime();
        var isDay = !time.isBefore(from) && time.isBefore(until);
        return firstOpenFrom(at(dayOf(moment).plusDays(days), isDay ? time : from));
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(home.zone()).toInstant();
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(home.zone()).toLocalDate();
    }

    private boolean isQuiet(LocalDate day) {
        return home.weekend().contains(day.getDayOfWeek()) || isListed(day, "") || isListed(day, home.country());
    }

    private boolean isListed(LocalDate day, String country) {
        return quiet.getOrDefault(country, List.of()).stream()
                .anyMatch(listed -> day.toString().endsWith(listed));
    }
}
