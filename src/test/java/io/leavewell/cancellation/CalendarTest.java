package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-L7, T-L8: odd days of the calendar are what the page says they are, also when they come. */
@QuarkusTest
class CalendarTest extends Story {

    @Test
    void lea_who_began_on_a_leap_day_leaves_on_the_last_of_february() {
        var lea = since("2024-02-29T11:00:00Z", Interval.YEAR, "290.00 EUR");
        var page = open(lea);
        assertEquals("28 February 2027", page.fact("Access until"));
        assertEquals("28 February 2027", page.press("Cancel my subscription").fact("Access until"));
        assertEquals(List.of("2024-02-29 290.00", "2025-02-28 290.00", "2026-02-28 290.00"), records.invoices(lea));
    }

    @Test
    void max_who_is_charged_on_the_31st_gets_what_was_promised_in_shorter_months() {
        var max = since("2026-01-31T11:00:00Z", Interval.MONTH, "29.00 EUR");
        var page = open(max);
        assertEquals("31 March 2026", page.fact("Access until"));
        assertTrue(page.offer("low_usage").contains("1 month, until 30 April 2026 2 months, until 31 May 2026"));
        var offer = page.offer("too_expensive");
        assertTrue(offer.contains("for 3 months From 31 March 2026 to 30 June 2026"), offer);
        page.choose("too_expensive").press("Keep Pro at €14.50");
        on("2026-07-01");
        assertEquals(
                List.of(
                        "2026-01-31 29.00",
                        "2026-02-28 29.00",
                        "2026-03-31 14.50",
                        "2026-04-30 14.50",
                        "2026-05-31 14.50",
                        "2026-06-30 29.00"),
                records.invoices(max));
    }

    @Test
    void noa_whose_charge_falls_into_the_hour_that_is_skipped_gets_exactly_three_months() {
        var noa = since("2026-01-29T01:30:00Z", Interval.MONTH, "29.00 EUR");
        var page = open(noa).choose("too_expensive").press("Keep Pro at €14.50");
        assertEquals("29 March 2026", page.fact("From"));
        assertEquals("29 June 2026", page.fact("Until"));
        on("2026-07-01");
        assertEquals(
                List.of(
                        "2026-01-29 29.00",
                        "2026-02-28 29.00",
                        "2026-03-29 14.50",
                        "2026-04-29 14.50",
                        "2026-05-29 14.50",
                        "2026-06-29 29.00"),
                records.invoices(noa));
        assertEquals(List.of(), records.differences(noa));
    }

    @Test
    void the_hour_that_comes_twice_is_told_apart_in_page_and_letter() {
        for (var night : List.of("2025-10-26T00:30:00Z=CEST", "2025-10-26T01:30:00Z=CET")) {
            leavers.at(Instant.parse(night.substring(0, 20)));
            var oz = since("2025-10-10T10:00:00Z", Interval.MONTH, "29.00 EUR");
            var done = open(oz).press("Cancel my subscription");
            var received = done.fact("Received");
            assertTrue(received.contains("26 October 2025") && received.contains("02:30"), received);
            assertTrue(received.endsWith(" " + night.substring(21)), received);
            leavers.later(java.time.Duration.ofSeconds(5));
            assertTrue(leavers.letters(oz).get(0).contains(received));
        }
    }

    private Leavers.Person since(String start, Interval interval, String price) {
        var begun = Instant.parse(start);
        var person = leavers.trialing(
                leavers.identity("Lea", "en", "IE", "Europe/Berlin"), "pro", price, interval, new Period(begun, begun));
        leavers.catchUp();
        return person;
    }
}
