package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first charge, or the one that ends a pause, that fails earns nothing until it is paid. */
@QuarkusTest
class FirstChargesTest {

    @Inject
    Subscribers people;

    @Inject
    Payers payers;

    @Inject
    TestClock clock;

    UUID dee;

    @BeforeEach
    void dee_tries_for_a_week_with_a_card_that_has_no_money() {
        clock.set(TestClock.START);
        var trialEnds = clock.instant().plus(Duration.ofDays(7));
        dee = people.onTrial(people.somebody("Dee"), "29.00 EUR", Interval.MONTH, trialEnds);
        payers.puts(dee, SandboxCard.INSUFFICIENT_FUNDS);
        people.live(dee, "2026-12-01");
    }

    @Test
    void the_service_goes_on_and_nothing_is_earned() {
        assertEquals(Status.UNPAID, people.ask(dee, Subscription::status));
        assertEquals(List.of("2026-11-30 to 2026-12-30: 29.00"), people.invoices(dee));
        assertEquals(List.of(), people.movements(dee));
        assertEquals(0, people.ask(dee, Subscription::revenue).perYear());
    }

    @Test
    void paid_later_she_is_new_from_then_on() {
        clock.advance(Duration.ofDays(4));
        payers.puts(dee, SandboxCard.WORKS);
        payers.pays(dee, Origin.PAY_PAGE);
        assertEquals(List.of("2026-12-05 NEW 348.00"), people.movements(dee));
        people.live(dee, "2027-01-02");
        assertEquals(Status.ACTIVE, people.ask(dee, Subscription::status));
        assertEquals(2, people.invoices(dee).size());
    }

    @Test
    void never_paid_she_is_never_lost() {
        var at = clock.instant();
        people.change(dee, new Change.CancelAtOnce(at, Money.of("0.00", "EUR"), Departure.INVOLUNTARY));
        assertEquals(List.of(), people.movements(dee));
        assertEquals(List.of("UNCOLLECTIBLE 0.00"), payers.states(dee));
    }

    @Test
    void of_two_subscriptions_that_one_does_not_count_as_paid_for() {
        var other = people.subscribed(payers.customer(dee), "9.00 EUR", Interval.MONTH);
        assertEquals(List.of(), people.movements(other), "her card has no money");
        payers.puts(dee, SandboxCard.WORKS);
        payers.pays(other, Origin.PAY_PAGE);
        assertEquals(List.of("2026-12-01 NEW 108.00"), people.movements(other));
        payers.pays(dee, Origin.PAY_PAGE);
        assertEquals(List.of("2026-12-01 EXPANSION 348.00"), people.movements(dee));
    }

    @Test
    void a_pause_of_it_is_a_longer_trial() {
        people.change(dee, new Change.Pause(clock.instant(), Instant.parse("2027-02-01T15:00:00Z")));
        assertEquals(Status.TRIALING, people.ask(dee, Subscription::status));
        assertEquals(List.of("VOID 0.00"), payers.states(dee));
        payers.puts(dee, SandboxCard.WORKS);
        people.live(dee, "2027-02-02");
        assertEquals(List.of("2027-02-01 NEW 348.00"), people.movements(dee));
        assertEquals("2027-02-01 to 2027-03-01: 29.00", people.invoices(dee).get(1));
    }

    @Test
    void let_go_it_is_new_with_the_next_charge_that_is_paid() {
        var open = payers.open(dee).get(0);
        payers.writesOff(open);
        assertEquals(Status.ACTIVE, people.ask(dee, Subscription::status));
        assertEquals(List.of(), people.movements(dee));
        payers.puts(dee, SandboxCard.WORKS);
        people.live(dee, "2026-12-31");
        assertEquals(List.of("2026-12-30 NEW 348.00"), people.movements(dee));
        assertEquals(List.of("UNCOLLECTIBLE 0.00", "PAID 29.00"), payers.states(dee));
    }

    @Test
    void the_end_of_a_pause_earns_again_only_when_it_is_paid() {
        var cy = pausedUntilJanuary();
        assertEquals(Status.UNPAID, people.ask(cy, Subscription::status));
        assertEquals(List.of("2026-12-01 NEW 348.00", "2027-01-01 PAUSED -348.00"), people.movements(cy));
        payers.puts(cy, SandboxCard.WORKS);
        payers.pays(cy, Origin.RETRY);
        assertEquals("2027-02-03 RESUMED 348.00", people.movements(cy).get(2));
    }

    @Test
    void who_does_not_pay_after_a_pause_is_lost_with_nothing_more_to_lose() {
        var cy = pausedUntilJanuary();
        people.change(cy, new Change.CancelAtOnce(clock.instant(), Money.of("0.00", "EUR"), Departure.INVOLUNTARY));
        assertEquals("2027-02-03 CHURN 0.00", people.movements(cy).get(2));
    }

    private UUID pausedUntilJanuary() {
        var cy = payers.paying("Cy", SandboxCard.HARD);
        people.change(
                cy, people.ask(cy, found -> new Change.Pause(found.wouldEndAt(), found.after(found.wouldEndAt(), 1))));
        people.live(cy, "2027-02-03");
        return cy;
    }
}
