package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.Payments;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.money.Money;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of failed payments, day by day. */
@QuarkusTest
class RecoveryStoryTest {

    @Inject
    Debtors debtors;

    @Inject
    Payments payments;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void cy_never_pays_and_is_told_four_times_before_the_plan_ends() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        debtors.live(cy, "2026-12-21");
        assertEquals(
                List.of(
                        "2026-11-23T16:00 LETTER NOTICE POSTED",
                        "2026-11-26T16:00 LETTER REMINDER POSTED",
                        "2026-11-30T16:00 LETTER REMINDER POSTED",
                        "2026-12-07T16:00 LETTER FINAL POSTED",
                        "2026-12-08T16:00 FINISH DONE"),
                debtors.steps(cy));
        assertEquals(Status.ENDED, debtors.people().ask(cy, Subscription::status));
        assertEquals(Optional.of(Departure.INVOLUNTARY), debtors.people().ask(cy, Subscription::departure));
        assertEquals(Invoice.State.UNCOLLECTIBLE, debtors.invoice(cy).state());
        assertEquals(Optional.of(Recovery.Ending.EXHAUSTED), debtors.ask(cy, Recovery::ending));
        var said = debtors.ask(cy, recovery -> Statement.about(recovery.id()));
        assertEquals(Optional.of(Reason.PAYMENT_FAILED), said.flatMap(Statement::chosen));
        assertTrue(last(debtors.subjects(cy)).endsWith("has ended"), () -> debtors.subjects(cy) + "");
    }

    @Test
    void a_new_card_is_charged_at_once_and_thanked_for() {
        var cy = debtors.owing("Cy", SandboxCard.HARD);
        debtors.live(cy, "2026-11-25");
        debtors.put(cy, SandboxCard.WORKS);
        debtors.act();
        assertEquals(Optional.of(Recovery.Ending.PAID), debtors.ask(cy, Recovery::ending));
        assertEquals(Optional.of(Attempt.Origin.CARD_UPDATE), debtors.ask(cy, Recovery::paidBy));
        assertEquals(Status.ACTIVE, debtors.people().ask(cy, Subscription::status));
        assertEquals(
                List.of("Your payment of 29,00\u00a0€ did not go through", "Thank you: 29,00\u00a0€ is paid"),
                debtors.subjects(cy));
        debtors.live(cy, "2026-12-20");
        assertEquals(2, debtors.subjects(cy).size());
    }

    @Test
    void for_want_of_money_the_card_is_tried_on_pay_day() {
        var cy = debtors.owing("Cy", SandboxCard.INSUFFICIENT_FUNDS);
        assertTrue(debtors.mails(cy).get(0).text().contains("We try again on 26 November 2026."));
        debtors.live(cy, "2026-11-30");
        debtors.changeQuietly(cy, SandboxCard.WORKS);
        debtors.live(cy, "2026-12-02");
        assertTrue(debtors.steps(cy).contains("2026-12-01T10:00 RETRY PAID"), () -> debtors.steps(cy) + "");
        assertEquals(Optional.of(Attempt.Origin.RETRY), debtors.ask(cy, Recovery::paidBy));
    }

    @Test
    void while_the_processor_is_down_nobody_hears_of_it() {
        var cy = debtors.owing("Cy", SandboxCard.PROCESSOR);
        debtors.live(cy, "2026-11-25");
        assertEquals(List.of(), debtors.subjects(cy));
        debtors.changeQuietly(cy, SandboxCard.WORKS);
        debtors.live(cy, "2026-11-26");
        assertEquals(Optional.of(Recovery.Ending.PAID), debtors.ask(cy, Recovery::ending));
        assertEquals(List.of(), debtors.subjects(cy));
    }

    @Test
    void part_of_it_paid_asks_for_the_rest() {
        var cy = debtors.owing("Cy", SandboxCard.UNKNOWN);
        payments.receive(debtors.invoice(cy), Money.of("20.00", "EUR"), Attempt.Origin.TRANSFER);
        debtors.live(cy, "2026-11-26");
        assertTrue(last(debtors.subjects(cy)).startsWith("Still open: 9,00\u00a0€"), () -> debtors.subjects(cy) + "");
        payments.receive(debtors.invoice(cy), Money.of("9.00", "EUR"), Attempt.Origin.TRANSFER);
        assertEquals(Optional.of(Recovery.Ending.PAID), debtors.ask(cy, Recovery::ending));
        assertEquals(Money.of("29.00", "EUR"), debtors.ask(cy, Recovery::recovered));
    }

    /** T-M5. */
    @Test
    void nothing_goes_once_it_is_settled_in_whatever_way() {
        var cancelled = debtors.owing("Cy", SandboxCard.UNKNOWN);
        debtors.people()
                .change(
                        cancelled,
                        new Change.CancelAtPeriodEnd(
                                debtors.people()
                                        .ask(cancelled, found -> found.period().end()),
                                Departure.VOLUNTARY));
        assertEnds(cancelled, Recovery.Ending.CANCELLED);

        var paused = debtors.owing("Di", SandboxCard.UNKNOWN);
        var now = clock.instant();
        debtors.people().change(paused, new Change.Pause(now, now.plusSeconds(5_000_000)));
        assertEnds(paused, Recovery.Ending.PAUSED, Recovery.Ending.VOIDED);

        var voided = debtors.owing("Ed", SandboxCard.UNKNOWN);
        payments.undo(debtors.invoice(voided));
        assertEnds(voided, Recovery.Ending.VOIDED);
    }

    @Test
    void whoever_cancels_and_stays_after_all_is_asked_again() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        var end = debtors.people().ask(cy, found -> found.period().end());
        debtors.people().change(cy, new Change.CancelAtPeriodEnd(end, Departure.VOLUNTARY));
        assertEquals(Optional.of(Recovery.Ending.CANCELLED), debtors.ask(cy, Recovery::ending));
        debtors.people().change(cy, new Change.Restore());
        debtors.people().change(cy, new Change.Restore());
        assertTrue(debtors.ask(cy, Recovery::isOpen));
        debtors.live(cy, "2026-12-21");
        assertEquals(5, debtors.subjects(cy).size(), () -> debtors.subjects(cy) + "");
        assertEquals(Optional.of(Recovery.Ending.EXHAUSTED), debtors.ask(cy, Recovery::ending));
    }

    @Test
    void the_other_plan_of_the_same_person_is_not_touched() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        var other = debtors.people()
                .ask(cy, found -> debtors.people().subscribed(found.customer(), "0.00 EUR", Interval.YEAR));
        debtors.live(cy, "2026-12-20");
        assertEquals(Status.ENDED, debtors.people().ask(cy, Subscription::status));
        assertEquals(Status.ACTIVE, debtors.people().ask(other, Subscription::status));
    }

    private void assertEnds(UUID subscription, Recovery.Ending... either) {
        var ending = debtors.ask(subscription, Recovery::ending).orElseThrow();
        assertTrue(List.of(either).contains(ending), ending.name());
        debtors.live(subscription, "2026-12-20");
        assertEquals(1, debtors.subjects(subscription).size());
        assertFalse(debtors.ask(subscription, Recovery::isOpen));
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
