package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.Decline;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Renewals whose card fails: service and revenue go on, one invoice is owed, and paying it sets all right. */
@QuarkusTest
class FailedChargesTest {

    @Inject
    Subscribers people;

    @Inject
    Payers payers;

    @Inject
    Renewals renewals;

    @Inject
    TestClock clock;

    @BeforeEach
    void the_story_begins() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(Decline.class)
    void a_renewal_that_fails_leaves_an_open_invoice_and_the_reason(Decline why) {
        var cy = payers.paying("Cy", SandboxCard.valueOf(why.name()));
        payers.heard(cy);
        people.live(cy, "2027-04-01");
        assertEquals(Status.UNPAID, people.ask(cy, Subscription::status));
        assertEquals(
                List.of("2026-11-23 to 2026-12-23: 29.00", "2026-12-23 to 2027-01-23: 29.00"), people.invoices(cy));
        assertEquals(List.of("PAID 29.00", "OPEN 0.00"), payers.states(cy));
        assertEquals(List.of("RENEWAL 29.00 EUR: " + why), payers.attempts(cy));
        assertEquals(List.of("failed " + why + " at RENEWAL"), payers.heard(cy));
        assertEquals(List.of("2026-11-23 NEW 348.00"), people.movements(cy));
        assertEquals(34_800, people.ask(cy, Subscription::revenue).perYear());
        var invoice = payers.open(cy).get(0);
        assertTrue(people.ask(cy, found -> io.leavewell.billing.Attempt.under("renewal:" + invoice.id()))
                .isPresent());
    }

    @Test
    void a_card_that_works_is_charged_and_whoever_has_none_is_charged_without() {
        var ada = payers.paying("Ada", SandboxCard.WORKS);
        var bo = people.subscribed("Bo", "29.00 EUR", Interval.MONTH);
        people.live(ada, "2026-12-24");
        people.live(bo, "2026-12-24");
        assertEquals(List.of("RENEWAL 29.00 EUR: paid"), payers.attempts(ada));
        assertEquals(List.of(), payers.attempts(bo));
        assertEquals(List.of("PAID 29.00", "PAID 29.00"), payers.states(bo));
    }

    @Test
    void a_card_past_its_last_day_where_its_owner_lives_is_declined_whatever_it_is() {
        var ada = payers.paying("Ada", SandboxCard.WORKS);
        people.alter(ada, found -> io.leavewell.billing.PaymentMethod.of(found.customer())
                .orElseThrow()
                .renew(java.time.YearMonth.of(2026, 11), clock.instant()));
        clock.set(Instant.parse("2026-12-31T22:59:00Z"));
        var late = people.subscribed(payers.customer(ada), "9.00 EUR", Interval.MONTH);
        assertEquals(List.of("RENEWAL 9.00 EUR: EXPIRED_CARD"), payers.attempts(late));
        people.alter(ada, found -> io.leavewell.billing.PaymentMethod.of(found.customer())
                .orElseThrow()
                .renew(java.time.YearMonth.of(2026, 12), clock.instant()));
        assertTrue(payers.pays(late, Origin.RETRY).succeeded());
        clock.set(Instant.parse("2026-12-31T23:01:00Z"));
        var later = people.subscribed(payers.customer(ada), "9.00 EUR", Interval.MONTH);
        assertEquals(List.of("RENEWAL 9.00 EUR: EXPIRED_CARD"), payers.attempts(later));
    }

    @Test
    void nobody_who_owes_is_charged_for_more_until_it_is_paid_and_then_for_what_was_missed() {
        var cy = payers.paying("Cy", SandboxCard.INSUFFICIENT_FUNDS);
        people.live(cy, "2027-02-24");
        renewals.run();
        assertEquals(2, people.invoices(cy).size());

        payers.puts(cy, SandboxCard.WORKS);
        payers.heard(cy);
        assertTrue(payers.pays(cy, Origin.CARD_UPDATE).succeeded());
        assertEquals(List.of("received 29.00 EUR at CARD_UPDATE"), payers.heard(cy));
        assertEquals(Status.ACTIVE, people.ask(cy, Subscription::status));
        people.live(cy, "2027-02-24");
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 29.00",
                        "2026-12-23 to 2027-01-23: 29.00",
                        "2027-01-23 to 2027-02-23: 29.00",
                        "2027-02-23 to 2027-03-23: 29.00"),
                people.invoices(cy));
        assertEquals(List.of("2026-11-23 NEW 348.00"), people.movements(cy));
    }

    @Test
    void a_part_leaves_the_rest_owed_and_more_than_is_owed_is_never_taken() {
        var cy = payers.paying("Cy", SandboxCard.HARD);
        people.live(cy, "2026-12-24");
        payers.heard(cy);
        assertEquals(Money.of("10.00", "EUR"), payers.transfers(cy, "10.00"));
        assertEquals(Status.UNPAID, people.ask(cy, Subscription::status));
        assertEquals("19.00", payers.open(cy).get(0).owed().amount().toString());
        assertEquals(Money.of("19.00", "EUR"), payers.transfers(cy, "50.00"));
        assertEquals(
                List.of("received 10.00 EUR of it at TRANSFER", "received 19.00 EUR at TRANSFER"), payers.heard(cy));
        assertEquals(Status.ACTIVE, people.ask(cy, Subscription::status));
        assertEquals(List.of("PAID 29.00", "PAID 29.00"), payers.states(cy));
    }

    @Test
    void after_a_part_the_card_is_charged_for_the_rest_only() {
        var cy = payers.paying("Cy", SandboxCard.PROCESSOR);
        people.live(cy, "2026-12-24");
        payers.transfers(cy, "10.00");
        payers.puts(cy, SandboxCard.WORKS);
        payers.pays(cy, Origin.PAY_PAGE);
        assertEquals(List.of("RENEWAL 29.00 EUR: PROCESSOR", "PAY_PAGE 19.00 EUR: paid"), payers.attempts(cy));
    }

    @Test
    void two_wrong_cards_are_two_failures_and_the_third_card_pays() {
        var cy = payers.paying("Cy", SandboxCard.EXPIRED_CARD);
        people.live(cy, "2026-12-24");
        payers.puts(cy, SandboxCard.HARD);
        payers.pays(cy, Origin.PAY_PAGE);
        payers.puts(cy, SandboxCard.INSUFFICIENT_FUNDS);
        payers.pays(cy, Origin.PAY_PAGE);
        payers.puts(cy, SandboxCard.WORKS);
        payers.pays(cy, Origin.PAY_PAGE);
        assertEquals(
                List.of(
                        "RENEWAL 29.00 EUR: EXPIRED_CARD",
                        "PAY_PAGE 29.00 EUR: HARD",
                        "PAY_PAGE 29.00 EUR: INSUFFICIENT_FUNDS",
                        "PAY_PAGE 29.00 EUR: paid"),
                payers.attempts(cy));
        assertEquals(List.of("PAID 29.00", "PAID 29.00"), payers.states(cy));
    }

    @Test
    void another_subscription_of_the_same_customer_is_not_touched() {
        var cy = payers.paying("Cy", SandboxCard.HARD);
        UUID other = people.subscribed(payers.customer(cy), "0.00 EUR", Interval.MONTH);
        people.live(cy, "2026-12-24");
        people.live(other, "2026-12-24");
        assertEquals(Status.ACTIVE, people.ask(other, Subscription::status));
        assertEquals(List.of(), payers.attempts(other));
        assertEquals(List.of("PAID 0.00", "PAID 0.00"), payers.states(other));
    }
}
