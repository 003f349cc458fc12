package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest(name = "{0} since {2}: after {3} comes {4}")
    @CsvSource(delimiter = '|', textBlock = """
            MONTH     | Europe/Berlin    | 2027-01-31T10:00 | 2027-01-31T10:00 | 2027-02-28T10:00
            MONTH     | Europe/Berlin    | 2027-01-31T10:00 | 2027-02-28T10:00 | 2027-03-31T10:00
            MONTH     | Europe/Berlin    | 2027-01-31T10:00 | 2027-04-30T10:00 | 2027-05-31T10:00
            MONTH     | Europe/Berlin    | 2027-01-31T10:00 | 2028-01-31T10:00 | 2028-02-29T10:00
            MONTH     | Europe/Berlin    | 2028-02-29T10:00 | 2028-02-29T10:00 | 2028-03-29T10:00
            YEAR      | Europe/Berlin    | 2028-02-29T10:00 | 2028-02-29T10:00 | 2029-02-28T10:00
            YEAR      | Europe/Berlin    | 2028-02-29T10:00 | 2031-02-28T10:00 | 2032-02-29T10:00
            QUARTER   | Europe/Berlin    | 2026-11-30T10:00 | 2026-11-30T10:00 | 2027-02-28T10:00
            QUARTER   | Europe/Berlin    | 2026-11-30T10:00 | 2027-02-28T10:00 | 2027-05-30T10:00
            HALF_YEAR | Europe/Berlin    | 2026-08-31T10:00 | 2026-08-31T10:00 | 2027-02-28T10:00
            MONTH     | Europe/Berlin    | 2027-02-28T02:30 | 2027-02-28T02:30 | 2027-03-28T03:30
            MONTH     | Europe/Berlin    | 2027-02-28T02:30 | 2027-03-28T03:30 | 2027-04-28T02:30
            MONTH     | America/New_York | 2027-02-14T02:30 | 2027-02-14T02:30 | 2027-03-14T03:30
            MONTH     | Europe/Berlin    | 2026-09-25T02:30 | 2026-09-25T02:30 | 2026-10-25T02:30
            MONTH     | America/New_York | 2026-10-01T01:30 | 2026-10-01T01:30 | 2026-11-01T01:30
            MONTH     | Europe/Berlin    | 2026-01-31T10:00 | 2125-02-01T00:00 | 2125-02-28T10:00
            MONTH     | Europe/Berlin    | 2027-01-31T10:00 | 2020-01-01T00:00 | 2027-01-31T10:00
            """)
    void renewals_are_counted_from_the_anchor(
            Interval interval, ZoneId zone, LocalDateTime anchor, LocalDateTime moment, LocalDateTime next) {
        assertEquals(
                next,
                interval.renewalAfter(at(moment, zone), at(anchor, zone), zone)
                        .atZone(zone)
                        .toLocalDateTime());
    }

    @Test
    void the_night_that_has_two_half_past_twos_renews_once() {
        var zone = ZoneId.of("Europe/Berlin");
        var anchor = at(LocalDateTime.parse("2026-09-25T02:30"), zone);
        var renewal = Interval.MONTH.renewalAfter(anchor, anchor, zone);
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), renewal);
        assertEquals(Instant.parse("2026-11-25T01:30:00Z"), Interval.MONTH.renewalAfter(renewal, anchor, zone));
    }

    @Test
    void a_thousand_random_renewals_are_those_of_counting_one_by_one() {
        var random = new Random(20261123);
        for (var n = 0; n < 1000; n++) {
            var interval = Interval.values()[random.nextInt(4)];
            var zone = ZoneId.of(List.of("Europe/Berlin", "America/New_York", "Asia/Seoul", "Australia/Lord_Howe")
                    .get(random.nextInt(4)));
            var anchor = Instant.parse("2024-01-28T00:00:00Z").plusSeconds(random.nextInt(400 * 86_400));
            var moment = anchor.plusSeconds(random.nextInt(20 * 365) * 86_400L + random.nextInt(86_400));
            var renewal = interval.renewalAfter(moment, anchor, zone);
            assertEquals(oneByOne(interval, moment, anchor, zone), renewal);
            assertTrue(interval.renewsAt(renewal, anchor, zone));
            assertTrue(!interval.renewsAt(renewal.plus(Duration.ofMinutes(1)), anchor, zone));
        }
    }

    @Test
    void every_interval_divides_the_year() {
        for (var interval : Interval.values()) {
            assertEquals(12, interval.months() * interval.timesAYear());
        }
    }

    private static Instant oneByOne(Interval interval, Instant moment, Instant anchor, ZoneId zone) {
        var months = 0;
        var renewal = anchor;
        while (!renewal.isAfter(moment)) {
            months += interval.months();
            renewal = anchor.atZone(zone).plusMonths(months).toInstant();
        }
        return renewal;
    }

    private static Instant at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}
