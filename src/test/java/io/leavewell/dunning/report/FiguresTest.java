package io.leavewell.dunning.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arithmetic of the report, against numbers that were counted by hand or printed elsewhere. */
class FiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    /** Newcombe's own first example: 56 of 70 against 48 of 80. */
    @Test
    void the_interval_is_the_one_that_newcombe_printed() {
        var found = new Share(56, 70).over(new Share(48, 80)).orElseThrow();
        assertEquals(0.2, found.difference(), 1e-9);
        assertEquals(0.0524, found.low(), 5e-5);
        assertEquals(0.3339, found.high(), 5e-5);
    }

    /** His other one, where nobody is on either side: 0 of 10 against 0 of 10. */
    @Test
    void where_nobody_paid_the_interval_still_has_a_width() {
        var found = new Share(0, 10).over(new Share(0, 10)).orElseThrow();
        assertEquals(-0.2775, found.low(), 5e-5);
        assertEquals(0.2775, found.high(), 5e-5);
    }

    @Test
    void of_fewer_than_five_nothing_is_said() {
        assertTrue(new Share(4, 4).over(new Share(10, 20)).isEmpty());
        assertTrue(new Share(10, 20).over(new Share(0, 4)).isEmpty());
    }

    /** Five failed: two were paid on day 0 and 3, one ended on day 5; one is watched for 3 days, one for 10. */
    @Test
    void who_is_watched_for_less_time_counts_for_less() {
        var cases = List.of(over(0, 12), over(3, 12), over(5, 12), open(3), open(10));
        var shares = Survival.of(cases, NOW);
        assertEquals(11, shares.size());
        assertEquals(0.8, shares.get(0), 1e-9);
        assertEquals(0.8, shares.get(2), 1e-9);
        assertEquals(0.6, shares.get(3), 1e-9);
        assertEquals(0.3, shares.get(5), 1e-9);
        assertEquals(0.3, shares.get(10), 1e-9);
    }

    @Test
    void once_all_are_over_none_is_open_on_any_later_day() {
        var shares = Survival.of(List.of(over(0, 30), over(2, 30)), NOW);
        assertEquals(21, shares.size());
        assertEquals(0.0, shares.get(20), 1e-9);
    }

    @Test
    void ages_are_whole_days() {
        var ages = Stream.of(0, 3, 4, 7, 8, 15, 16).map(days -> over(days, 40).age(NOW));
        assertEquals(List.of("3", "3", "7", "7", "15", "15", "more"), ages.toList());
        assertEquals("", open(2).age(NOW));
    }

    private static Case over(int days, int ago) {
        var opened = NOW.minus(Duration.ofDays(ago));
        return made(opened, opened.plus(Duration.ofDays(days)));
    }

    private static Case open(int ago) {
        return made(NOW.minus(Duration.ofDays(ago)), null);
    }

    private static Case made(Instant opened, Instant closed) {
        return new Case(
                UUID.randomUUID(),
                "HARD",
                "pro",
                opened.getEpochSecond(),
                closed == null ? null : closed.getEpochSecond(),
                closed == null ? null : "PAID",
                "EUR",
                2900L,
                2900L,
                "RETRY",
                0,
                null,
                false);
    }
}
