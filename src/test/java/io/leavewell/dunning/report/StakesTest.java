package io.leavewell.dunning.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Reduction;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.dunning.Debtors;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may not come of the money that is charged next; nobody else in any story pays in Swedish crowns. */
@QuarkusTest
class StakesTest {

    @Inject
    Debtors debtors;

    @Inject
    Stakes stakes;

    @Inject
    MinasDesk desk;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    /** Charged half an hour after midnight in Berlin on 1 December, when the card is over, and at half the price. */
    @Test
    void what_is_at_stake_is_what_would_be_charged_by_the_calendar_of_the_customer() {
        assertEquals(List.of(), inSweden("2026-11-23"));
        IntStream.range(0, 5).forEach(one -> halved("Di" + one));
        assertEquals(List.of(new Stakes.Stake(Money.of("725.00", "SEK"), 5)), inSweden("2026-11-23"));
        assertEquals(List.of(), inSweden("2026-09-30"), "sixty-one days before");
        var shown = desk.open("/report")
                .document()
                .select("section:has(h2:containsOwn(Money at stake now)) td")
                .eachText();
        assertTrue(shown.stream().anyMatch(cell -> cell.contains("725")), shown + "");
    }

    private List<Stakes.Stake> inSweden(String today) {
        return QuarkusTransaction.requiringNew().call(() -> stakes.expiring(LocalDate.parse(today)).stream()
                .filter(stake -> stake.money().currency().getCurrencyCode().equals("SEK"))
                .toList());
    }

    private void halved(String name) {
        clock.set(Instant.parse("2026-10-31T23:30:00Z"));
        var subscription = debtors.people().subscribed(name, "290.00 SEK", Interval.MONTH);
        debtors.put(subscription, SandboxCard.WORKS);
        clock.set(TestClock.START);
        renew(subscription);
        var half = new Reduction.Share(Percent.of("50"));
        var renewal = debtors.people().ask(subscription, found -> found.period().end());
        debtors.people()
                .change(
                        subscription,
                        new Change.StartDiscount(
                                half, Money.of("145.00", "SEK"), renewal, renewal.plusSeconds(90 * 86_400)));
    }

    private void renew(UUID subscription) {
        QuarkusTransaction.requiringNew().run(() -> {
            var customer = debtors.people().ask(subscription, found -> found.customer());
            PaymentMethod.of(customer).orElseThrow().renew(YearMonth.of(2026, 11), clock.instant());
        });
    }
}
