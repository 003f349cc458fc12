package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Movement;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What holds at any moment for the books of one subscription. */
record TrueBooks(Subscribers people, List<String> told, List<Pause> pauses) {

    /** As it really was; without an end while it runs. */
    record Pause(Instant from, Instant until) {

        boolean isAround(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }
    }

    void check(Subscription subscription) {
        var invoices = Invoice.of(subscription);
        checkMovements(subscription, invoices);
        invoices.forEach(invoice -> checkAmounts(invoice, subscription));
        checkOwed(subscription, invoices);
        checkPeriods(subscription, invoices);
    }

    private void checkMovements(Subscription subscription, List<Invoice> invoices) {
        var running = 0L;
        for (var movement : Movement.of(subscription)) {
            running += movement.delta().perYear();
            holds(running >= 0, "negative revenue", subscription);
        }
        assertEquals(subscription.revenue().perYear(), running, () -> told + " " + people.lines(subscription));
        var wasPaid = invoices.stream().anyMatch(invoice -> invoice.state() == Invoice.State.PAID);
        holds(wasPaid || Movement.of(subscription).isEmpty(), "counted and never paid", subscription);
        holds(subscription.isEarning() || running == 0, "earns what is not paid", subscription);
    }

    private void checkAmounts(Invoice invoice, Subscription subscription) {
        var none = Money.zero(invoice.total().currency());
        var charged = Attempt.of(invoice).stream()
                .filter(Attempt::succeeded)
                .map(Attempt::amount)
                .reduce(none, Money::plus);
        holds(!invoice.owed().isLessThan(none), "negative owed", subscription);
        holds(!invoice.kept().isLessThan(none), "negative kept", subscription);
        holds(!invoice.total().isLessThan(invoice.paid().plus(invoice.credited())), "paid too much", subscription);
        holds(!invoice.paid().isLessThan(charged), "charged twice", subscription);
        holds(!invoice.isOpen() || invoice.owed().isPositive(), "open for nothing", subscription);
        holds(invoice.state() != Invoice.State.VOID || invoice.kept().isZero(), "void and kept", subscription);
    }

    private void checkOwed(Subscription subscription, List<Invoice> invoices) {
        var owes = invoices.stream().anyMatch(Invoice::isOpen);
        holds(subscription.isEnded() || owes == subscription.isUnpaid(), "unpaid is not open", subscription);
        var cutOff = subscription.isEnded() && subscription.departure().orElseThrow() == Departure.INVOLUNTARY;
        holds(!cutOff || !owes, "cut off and asked", subscription);
    }

    private void checkPeriods(Subscription subscription, List<Invoice> invoices) {
        var kept = invoices.stream()
                .filter(invoice -> invoice.kept().isPositive())
                .sorted(Comparator.comparing(invoice -> invoice.period().start()))
                .toList();
        for (var n = 0; n < kept.size(); n++) {
            var one = kept.get(n);
            var start = one.period().start();
            var isWhole = one.refunded().isZero() && one.credited().isZero();
            var days = Duration.ofMillis(one.period().length()).toDays();
            holds(days >= 27, "less than a month", subscription);
            holds(
                    n + 1 == kept.size()
                            || !isWhole
                            || !kept.get(n + 1)
                                    .period()
                                    .start()
                                    .isBefore(one.period().end()),
                    "overlap",
                    subscription);
            holds(subscription.endedAt().filter(end -> !start.isBefore(end)).isEmpty(), "after the end", subscription);
            holds(!isWhole || pauses.stream().noneMatch(pause -> pause.isAround(start)), "in a pause", subscription);
        }
    }

    private void holds(boolean law, String otherwise, Subscription subscription) {
        assertTrue(law, () -> otherwise + ": " + told + " " + people.lines(subscription));
    }
}
