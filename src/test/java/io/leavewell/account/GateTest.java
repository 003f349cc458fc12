package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T-S4: each further attempt waits twice as long, never longer than a person can bear. */
class GateTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "14,512", "15,900", "16,900", "2000000000,900"})
    void an_account_has_five_free_attempts_and_then_ever_fewer(int attempts, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), Gate.ACCOUNT.waitAfter(attempts));
    }

    @ParameterizedTest
    @EnumSource
    void the_wait_never_shrinks_and_never_exceeds_an_hour(Gate gate) {
        IntStream.range(0, 100).forEach(attempts -> {
            assertTrue(gate.waitAfter(attempts).compareTo(gate.waitAfter(attempts + 1)) <= 0);
            assertTrue(gate.waitAfter(attempts).compareTo(Duration.ofHours(1)) <= 0);
        });
    }

    @Test
    void somebody_who_guesses_without_pause_gets_about_a_hundred_attempts_a_day() {
        var attempts = new Attempts("otto", NOON);
        var let = IntStream.range(0, 24 * 60 * 60)
                .filter(second -> attempts.claim(Gate.ACCOUNT, NOON.plusSeconds(second)))
                .count();
        assertTrue(let > 90 && let < 120, () -> let + " attempts");
    }

    @Test
    void who_is_too_early_is_told_how_long_and_not_punished_for_it() {
        var attempts = new Attempts("otto", NOON);
        IntStream.range(0, 6).forEach(first -> attempts.claim(Gate.ACCOUNT, NOON.plusSeconds(10L * first)));
        var last = NOON.plusSeconds(50);
        assertEquals(Duration.ofSeconds(2), attempts.waits(last));
        assertFalse(attempts.claim(Gate.ACCOUNT, last.plusSeconds(1)));
        assertEquals(Duration.ofSeconds(1), attempts.waits(last.plusSeconds(1)));
        assertTrue(attempts.claim(Gate.ACCOUNT, last.plusSeconds(2)));
    }

    @Test
    void after_a_quiet_day_all_is_forgotten() {
        var attempts = new Attempts("otto", NOON);
        IntStream.range(0, 50).forEach(time -> attempts.claim(Gate.ACCOUNT, NOON.plusSeconds(900L * time)));
        var later = NOON.plus(Duration.ofDays(2));
        assertTrue(attempts.claim(Gate.ACCOUNT, later));
        assertEquals(Duration.ZERO, attempts.waits(later));
    }

    @Test
    void an_attempt_that_ended_well_does_not_count() {
        var attempts = new Attempts("the office", NOON);
        for (var person = 0; person < 100; person++) {
            assertTrue(attempts.claim(Gate.HOME, NOON));
            attempts.giveBack(NOON);
        }
    }
}
