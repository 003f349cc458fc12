package io.leavewell.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalHoursTest {

    private static final LocalHours HOURS = new LocalHours(
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            false,
            Map.of("", List.of("12-25"), "DE", List.of("2026-11-26", "10-03")));

    @ParameterizedTest(name = "{0} in {1}, {2}, becomes {3}")
    @CsvSource({
        // a working day: as it is, later that morning, or the next day
        "2026-11-23T10:30, Europe/Berlin, DE, 2026-11-23T10:30",
        "2026-11-23T09:00, Europe/Berlin, DE, 2026-11-23T09:00",
        "2026-11-23T05:00, Europe/Berlin, DE, 2026-11-23T09:00",
        "2026-11-23T18:00, Europe/Berlin, DE, 2026-11-24T09:00",
        "2026-11-23T23:59, Asia/Seoul, KR, 2026-11-24T09:00",
        // weekends, which are not the same everywhere
        "2026-11-27T20:00, Europe/Berlin, DE, 2026-11-30T09:00",
        "2026-11-28T12:00, America/New_York, US, 2026-11-30T09:00",
        "2026-11-27T12:00, Asia/Riyadh, SA, 2026-11-29T09:00",
        "2026-11-29T12:00, Asia/Riyadh, SA, 2026-11-29T12:00",
        "2026-11-28T12:00, Asia/Kolkata, IN, 2026-11-28T12:00",
        // days that are quiet here, everywhere, each year or once
        "2026-11-26T12:00, Europe/Berlin, DE, 2026-11-27T09:00",
        "2026-11-26T12:00, Europe/Vienna, AT, 2026-11-26T12:00",
        "2026-12-25T12:00, Asia/Shanghai, CN, 2026-12-28T09:00",
        "2031-10-03T12:00, Europe/Berlin, DE, 2031-10-06T09:00",
        // who lives nowhere that we know
        "2026-11-23T03:00, UTC, '', 2026-11-23T09:00",
        // the night in which an hour is missing, or comes twice
        "2027-03-28T02:30, Europe/Berlin, AT, 2027-03-29T09:00",
        "2026-10-25T02:30, Europe/Berlin, AT, 2026-10-26T09:00"
    })
    void the_next_good_moment(LocalDateTime moment, ZoneId zone, String country, LocalDateTime expected) {
        var next = HOURS.next(moment.atZone(zone).toInstant(), zone, country);
        assertEquals(expected.atZone(zone).toInstant(), next);
        assertEquals(moment.equals(expected), HOURS.areOpen(moment.atZone(zone).toInstant(), zone, country));
    }

    @ParameterizedTest(name = "{0} and {1} days in {2} is {3}")
    @CsvSource({
        "2026-11-23T10:30, 3, Europe/Berlin, 2026-11-27T09:00",
        "2026-11-23T10:30, 1, Europe/Berlin, 2026-11-24T10:30",
        "2026-11-23T22:15, 1, Europe/Berlin, 2026-11-24T09:00",
        "2027-01-30T10:00, 30, Europe/Berlin, 2027-03-01T10:00",
        "2028-02-28T10:00, 1, Europe/Berlin, 2028-02-29T10:00",
        // the same hour of the day, though the clocks have changed between
        "2027-03-26T10:00, 3, Europe/Berlin, 2027-03-29T10:00",
        "2026-10-23T17:59, 3, Europe/Berlin, 2026-10-26T17:59"
    })
    void some_days_later(LocalDateTime moment, int days, ZoneId zone, LocalDateTime expected) {
        assertEquals(
                expected.atZone(zone).toInstant(),
                HOURS.after(moment.atZone(zone).toInstant(), days, zone, "DE"));
    }

    @Test
    void the_next_good_moment_is_always_a_good_one_and_never_earlier() {
        var random = new Random(5);
        var zones = List.copyOf(ZoneId.getAvailableZoneIds()).stream().sorted().toList();
        for (var i = 0; i < 20_000; i++) {
            var moment = Instant.ofEpochSecond(1_750_000_000L + random.nextInt(200_000_000));
            var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var country = List.of("DE", "SA", "IN", "IR", "").get(random.nextInt(5));
            var next = HOURS.next(moment, zone, country);
            assertFalse(next.isBefore(moment), () -> moment + " " + zone + " " + country);
            assertTrue(HOURS.areOpen(next, zone, country), () -> moment + " " + zone + " " + country);
        }
    }

    @Test
    void somebody_whose_every_day_is_quiet_is_written_to_after_a_month() {
        var all = new LocalHours(LocalTime.of(9, 0), LocalTime.of(18, 0), true, Map.of("", everyDay()));
        var next = all.next(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("UTC"), "");
        assertEquals(Instant.parse("2026-12-24T09:00:00Z"), next);
    }

    @Test
    void an_evening_before_its_morning_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LocalHours(LocalTime.of(18, 0), LocalTime.of(9, 0), false, Map.of()));
    }

    private static List<String> everyDay() {
        return LocalDate.of(2028, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .map(day -> day.toString().substring(5))
                .toList();
    }
}
