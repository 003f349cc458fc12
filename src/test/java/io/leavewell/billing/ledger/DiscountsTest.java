package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Reduction;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiscountsTest {

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    UUID bo;

    @BeforeEach
    void bo_pays_29_a_month() {
        clock.set(TestClock.START);
        bo = people.subscribed("Bo", "29.00 EUR", Interval.MONTH);
    }

    @Test
    void half_price_for_two_months_starts_at_the_next_renewal_and_ends_after_two() {
        discount(new Reduction.Share(Percent.of("50")), "14.50", 2);
        people.live(bo, "2027-03-01");
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 29.00",
                        "2026-12-23 to 2027-01-23: 14.50",
                        "2027-01-23 to 2027-02-23: 14.50",
                        "2027-02-23 to 2027-03-23: 29.00"),
                people.invoices(bo));
        assertEquals(
                List.of("2026-11-23 NEW 348.00", "2026-12-23 CONTRACTION -174.00", "2027-02-23 EXPANSION 174.00"),
                people.movements(bo));
        assertEquals(Optional.empty(), people.ask(bo, Subscription::discount));
    }

    @Test
    void an_amount_off_that_is_larger_than_the_price_makes_it_free() {
        discount(new Reduction.Amount(Money.of("50.00", "EUR")), "0.00", 1);
        people.live(bo, "2027-02-01");
        assertEquals("2026-12-23 to 2027-01-23: 0.00", people.invoices(bo).get(1));
        assertEquals("2026-12-23 CONTRACTION -348.00", people.movements(bo).get(1));
        assertEquals("2027-01-23 EXPANSION 348.00", people.movements(bo).get(2));
    }

    @Test
    void a_discount_of_the_31st_lasts_as_many_renewals_as_promised() {
        clock.set(Instant.parse("2027-01-31T15:00:00Z"));
        bo = people.subscribed("Bo", "29.00 EUR", Interval.MONTH);
        discount(new Reduction.Share(Percent.of("50")), "14.50", 3);
        people.live(bo, "2027-06-30");
        assertEquals(
                List.of(
                        "2027-01-31 to 2027-02-28: 29.00",
                        "2027-02-28 to 2027-03-31: 14.50",
                        "2027-03-31 to 2027-04-30: 14.50",
                        "2027-04-30 to 2027-05-31: 14.50",
                        "2027-05-31 to 2027-06-30: 29.00",
                        "2027-06-30 to 2027-07-31: 29.00"),
                people.invoices(bo));
    }

    @Test
    void a_discount_in_another_currency_is_refused_and_nothing_is_kept_of_it() {
        var dollars = Money.of("5.00", "USD");
        var change = new Change.StartDiscount(
                new Reduction.Amount(dollars),
                dollars,
                clock.instant(),
                clock.instant().plusSeconds(9));
        assertThrows(Billing.Refused.class, () -> people.change(bo, change));
        assertEquals(Optional.empty(), people.ask(bo, Subscription::discount));
    }

    private void discount(Reduction reduction, String price, int months) {
        people.change(
                bo,
                people.ask(
                        bo,
                        found -> new Change.StartDiscount(
                                reduction,
                                Money.of(price, "EUR"),
                                found.wouldEndAt(),
                                found.after(found.wouldEndAt(), months))));
    }
}
