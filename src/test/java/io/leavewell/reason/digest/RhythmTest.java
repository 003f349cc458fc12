package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks and months as calendars have them, whatever their length. */
class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-11-23, 2026-W47",
        "WEEKLY, 2026-11-29, 2026-W47",
        "WEEKLY, 2027-01-04, 2026-W53",
        "WEEKLY, 2027-01-11, 2027-W01",
        "MONTHLY, 2026-11-30, 2026-10",
        "MONTHLY, 2027-01-01, 2026-12",
        "MONTHLY, 2028-03-01, 2028-02"
    })
    void the_last_whole_period_is_over_on_that_day_and_is_read_back_from_its_code(
            Rhythm rhythm, LocalDate day, String code) {
        var stretch = rhythm.before(day);
        assertEquals(code, stretch.code());
        assertEquals(stretch, Stretch.coded(code));
        assertEquals(stretch.first(), stretch.before().end());
        assertFalse(stretch.end().isAfter(day));
        assertTrue(rhythm.after(stretch.end()).isAfter(day));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-11-23T07:59, 2026-11-23",
        "WEEKLY, 2026-11-23T08:00, 2026-11-30",
        "WEEKLY, 2026-11-29T23:59, 2026-11-30",
        "MONTHLY, 2026-12-01T00:00, 2026-12-01",
        "MONTHLY, 2026-12-01T08:00, 2027-01-01",
        "MONTHLY, 2027-01-31T12:00, 2027-02-01"
    })
    void the_first_one_comes_on_the_next_morning_of_its_rhythm(Rhythm rhythm, LocalDateTime now, LocalDate first) {
        assertEquals(first, rhythm.from(now));
    }

    @Test
    void a_february_of_29_days_is_a_month_and_so_is_one_of_28() {
        assertEquals(
                LocalDate.of(2028, 2, 29),
                Rhythm.MONTHLY.before(LocalDate.of(2028, 3, 31)).last());
        assertEquals(
                LocalDate.of(2027, 2, 28),
                Rhythm.MONTHLY.before(LocalDate.of(2027, 3, 31)).last());
    }

    @Test
    void a_filter_is_read_back_as_it_was_whatever_is_in_it() {
        var filter = new Filter(java.util.Map.of(Filter.PLAN, "a&b=c d%ü", Filter.SEGMENT, "x"));
        assertEquals(filter, Filter.read(filter.spelled()));
        assertEquals(Filter.NONE, Filter.read(""));
    }
}
