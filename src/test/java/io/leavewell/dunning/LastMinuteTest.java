package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Effect;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.Payments;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.money.Money;
import io.leavewell.reason.Statement;
import io.leavewell.time.TestClock;
import io.leavewell.work.Worker;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Between the schedule's end and what billing makes of it lie some seconds, or a weekend on which billing is down. */
@QuarkusTest
class LastMinuteTest {

    @Inject
    Debtors debtors;

    @Inject
    Payments payments;

    @Inject
    Worker worker;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void whoever_pays_in_the_last_minute_keeps_the_plan_and_gets_thanks() {
        var cy = givenUp();
        payments.receive(debtors.invoice(cy), Money.of("29.00", "EUR"), Attempt.Origin.TRANSFER);
        soon();
        assertEquals(Status.ACTIVE, debtors.people().ask(cy, Subscription::status));
        assertFalse(debtors.people().ask(cy, Subscription::isLeaving));
        assertEquals(Optional.of(Recovery.Ending.PAID), debtors.ask(cy, Recovery::ending));
        assertEquals(Optional.empty(), debtors.ask(cy, Recovery::finish));
        assertEquals("UNDONE", said(cy).outcome());
        assertEquals(List.of(), debtors.ask(cy, recovery -> Effect.about(recovery.id())));
        assertEquals("Thank you: 29,00\u00a0€ is paid", last(debtors.subjects(cy)));
    }

    @Test
    void whoever_pays_a_part_of_it_or_nothing_loses_it() {
        var cy = givenUp();
        payments.receive(debtors.invoice(cy), Money.of("28.99", "EUR"), Attempt.Origin.TRANSFER);
        soon();
        assertEquals(Status.ENDED, debtors.people().ask(cy, Subscription::status));
        assertEquals(Optional.of(Recovery.Ending.EXHAUSTED), debtors.ask(cy, Recovery::ending));
        assertEquals("CANCELLED", said(cy).outcome());
        assertEquals(34_800, said(cy).facts().revenue().perYear());
        assertTrue(last(debtors.mails(cy)).text().contains("has ended"));
    }

    @Test
    void whoever_cancels_in_the_last_minute_has_left_by_themselves() {
        var cy = givenUp();
        debtors.people()
                .change(cy, new Change.CancelAtOnce(clock.instant(), Money.of("0.00", "EUR"), Departure.VOLUNTARY));
        soon();
        assertEquals(Optional.of(Departure.VOLUNTARY), debtors.people().ask(cy, Subscription::departure));
        assertEquals(Optional.of(Recovery.Ending.VOIDED), debtors.ask(cy, Recovery::ending));
        assertEquals("UNDONE", said(cy).outcome());
        assertFalse(last(debtors.mails(cy)).text().contains("has ended"));
    }

    /** The schedule is over, and billing has not been asked yet. */
    private UUID givenUp() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        while (debtors.ask(cy, Recovery::isOpen)) {
            clock.set(debtors.ask(cy, recovery -> Step.of(recovery).stream()
                    .filter(step -> step.takenAt().isEmpty())
                    .map(Step::dueAt)
                    .filter(clock.instant()::isBefore)
                    .min(Comparator.naturalOrder())
                    .orElseThrow()));
            debtors.act();
        }
        assertEquals(Status.UNPAID, debtors.people().ask(cy, Subscription::status));
        return cy;
    }

    private Statement said(UUID subscription) {
        return debtors.ask(
                subscription, recovery -> Statement.about(recovery.id()).orElseThrow());
    }

    private void soon() {
        clock.advance(Duration.ofMinutes(1));
        worker.runDue();
        worker.runDue();
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
