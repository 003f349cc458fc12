package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are counted in the reader's own calendar; a letter never comes later than so many days ahead. */
class LeadTest {

    @ParameterizedTest
    @CsvSource({
        // charge, zone, country, days, wanted
        "2027-01-15T10:00:00Z, Europe/Berlin, DE, 30, 2026-12-16T09:00",
        // the 31st, and the last of shorter months
        "2027-03-31T10:00:00Z, Europe/Berlin, DE, 30, 2027-03-01T09:00",
        "2027-03-01T10:00:00Z, Europe/Berlin, DE, 1, 2027-02-26T09:00",
        // a leap day
        "2028-03-30T10:00:00Z, Europe/Berlin, DE, 30, 2028-02-29T09:00",
        "2028-03-01T10:00:00Z, Europe/Berlin, DE, 1, 2028-02-29T09:00",
        "2028-02-29T10:00:00Z, Europe/Berlin, DE, 365, 2027-03-01T09:00",
        // clocks go forward or back in between
        "2027-04-10T10:00:00Z, America/New_York, US, 30, 2027-03-11T09:00",
        "2027-04-12T10:00:00Z, Europe/Berlin, DE, 14, 2027-03-29T09:00",
        "2026-11-23T10:00:00Z, Europe/Berlin, DE, 30, 2026-10-23T09:00",
        // what falls on a weekend goes before it, whenever that is there
        "2027-02-02T10:00:00Z, Europe/Berlin, DE, 30, 2027-01-01T09:00",
        "2026-12-21T10:00:00Z, Asia/Jerusalem, IL, 3, 2026-12-17T09:00",
        "2026-12-21T10:00:00Z, Asia/Dubai, AE, 3, 2026-12-18T09:00",
        // the day is theirs: one o'clock in Seoul is still yesterday in Berlin
        "2027-01-14T16:00:00Z, Asia/Seoul, KR, 30, 2026-12-16T09:00",
        "2027-01-14T16:00:00Z, Europe/Berlin, DE, 30, 2026-12-15T09:00"
    })
    void the_letter_is_wanted_in_the_morning_of_a_working_day(
            Instant charge, String zone, String country, int days, LocalDateTime wanted) {
        var there = ZoneId.of(zone);
        assertEquals(wanted, LocalDateTime.ofInstant(new Lead(days).wanted(charge, there, country), there));
    }

    @ParameterizedTest
    @CsvSource({
        // now, posted for: a charge on Friday 15 January, 30 days ahead in Berlin
        "2026-12-15T12:00:00Z, 2026-12-16T08:00:00Z",
        "2026-12-16T08:00:00Z, 2026-12-16T08:00:00Z",
        "2026-12-16T08:00:01Z, 2026-12-16T08:00:01Z",
        // late: as soon as one may disturb
        "2026-12-20T12:00:00Z, 2026-12-21T08:00:00Z",
        "2027-01-13T20:00:00Z, 2027-01-14T08:00:00Z",
        // no office hour is left before the charge
        "2027-01-14T20:00:00Z, 2027-01-14T20:00:00Z"
    })
    void a_late_letter_goes_as_soon_as_it_may(Instant now, Instant posted) {
        var charge = Instant.parse("2027-01-15T07:30:00Z");
        assertEquals(posted, new Lead(30).posted(charge, now, ZoneId.of("Europe/Berlin"), "DE"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-16T22:59:00Z, 2027-01-15T00:01:00Z, Europe/Berlin, true",
        "2026-12-16T23:01:00Z, 2027-01-15T22:59:00Z, Europe/Berlin, false",
        "2027-02-26T12:00:00Z, 2027-03-28T00:30:00Z, Europe/Berlin, true",
        "2027-02-27T12:00:00Z, 2027-03-28T12:30:00Z, Europe/Berlin, false",
        "2028-01-30T12:00:00Z, 2028-02-29T12:00:00Z, UTC, true",
        "2028-01-31T12:00:00Z, 2028-02-29T12:00:00Z, UTC, false"
    })
    void thirty_days_are_kept_by_the_calendar_and_not_by_the_hour(
            Instant told, Instant charge, String zone, boolean kept) {
        assertEquals(kept, new Lead(30).isKept(told, charge, ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T15:00:00Z, 2026-11-27T15:00:00Z, true",
        "2026-11-23T15:00:00Z, 2026-11-26T15:00:00Z, false",
        "2026-11-23T15:00:00Z, 2026-11-23T15:00:00Z, false"
    })
    void only_trials_of_a_day_more_have_room_for_a_word(Instant start, Instant end, boolean fits) {
        assertEquals(fits, new Lead(3).fits(start, end, ZoneId.of("UTC")));
    }
}
