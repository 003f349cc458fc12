package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However long all stood still, nobody loses a plan who was not told a day before. */
@QuarkusTest
class StandstillTest {

    private static final Instant FINAL_DUE = Instant.parse("2026-12-07T15:00:00Z");

    @Inject
    Debtors debtors;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void a_final_letter_that_waited_in_the_mail_goes_first_and_the_end_comes_a_day_later() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        debtors.live(cy, "2026-12-06");
        clock.set(FINAL_DUE);
        debtors.write();
        assertEquals(3, debtors.mails(cy).size());

        clock.advance(Duration.ofDays(8));
        debtors.act();
        assertEquals(4, debtors.mails(cy).size());
        clock.advance(Duration.ofDays(1).minusSeconds(1));
        debtors.act();
        assertTrue(debtors.ask(cy, Recovery::isOpen));
        clock.advance(Duration.ofSeconds(1));
        debtors.act();
        assertEquals(Optional.of(Recovery.Ending.EXHAUSTED), debtors.ask(cy, Recovery::ending));
    }
}
