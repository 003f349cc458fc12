package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.mail.Postbox;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server that lets nobody in holds up the last letter, and the end with it, but gives nobody a plan for ever. */
@QuarkusTest
class LockedOutTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Inject
    Debtors debtors;

    @Inject
    Postbox postbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobody_is_let_in() {
        postbox.letsNobodyIn(true);
    }

    @AfterEach
    void the_clock_goes_back() {
        postbox.letsNobodyIn(false);
        clock.set(TestClock.START);
    }

    @Test
    void the_end_comes_a_week_after_the_last_letter_was_posted() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        debtors.live(cy, "2026-12-13");
        live(cy, 22);
        assertTrue(debtors.ask(cy, Recovery::isOpen));
        live(cy, 1);
        assertEquals(Optional.of(Recovery.Ending.EXHAUSTED), debtors.ask(cy, Recovery::ending));
        assertEquals(List.of(), debtors.subjects(cy));
    }

    @Test
    void what_was_wrong_before_a_standstill_may_be_right_after_it() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        debtors.live(cy, "2026-12-07");
        clock.advance(Duration.ofDays(8));
        debtors.act();
        assertTrue(debtors.ask(cy, Recovery::isOpen));
        live(cy, 24);
        assertEquals(Optional.of(Recovery.Ending.EXHAUSTED), debtors.ask(cy, Recovery::ending));
    }

    /** Hour by hour. */
    private void live(UUID subscription, int hours) {
        for (var hour = 0; hour < hours && debtors.ask(subscription, Recovery::isOpen); hour++) {
            clock.advance(AN_HOUR);
            debtors.act();
        }
    }
}
