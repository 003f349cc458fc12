package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Movement;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever happens to a subscription in three years, in time or late, the books stay true. */
@QuarkusTest
class LawsTest {

    private static final int LIVES = 300;
    private static final Duration THREE_YEARS = Duration.ofDays(1096);

    private record Pause(Instant from, Instant until) {}

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    @Inject
    Ledger ledger;

    @Inject
    Tidings tidings;

    private Fate fate;
    private final List<String> told = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();

    @Test
    void the_books_of_three_hundred_random_lives_are_true() {
        var otherPlan = people.plan("law-" + UUID.randomUUID(), "9.99 EUR", Interval.MONTH)
                .code();
        for (var life = 0; life < LIVES; life++) {
            fate = new Fate(new Random(life), otherPlan);
            told.clear();
            pauses.clear();
            clock.set(TestClock.START.plus(fate.quietTime()));
            var end = clock.instant().plus(THREE_YEARS);
            var subscription = born();
            QuarkusTransaction.requiringNew().run(() -> live(subscription, end));
        }
    }

    private UUID born() {
        var interval = fate.interval();
        var trialEnds = clock.instant().plus(fate.trial());
        told.add("born " + clock.instant() + " " + interval + ", on trial until " + trialEnds);
        return people.onTrial(people.somebody("Eve"), "29.00 EUR", interval, trialEnds);
    }

    private void live(UUID id, Instant end) {
        var subscription = Subscription.locked(id);
        while (clock.instant().isBefore(end)) {
            var change = fate.change(subscription, clock.instant());
            if (fate.isLate()) {
                pass(subscription);
            }
            carryOut(subscription, change);
            pass(subscription);
            check(subscription);
        }
    }

    private void pass(Subscription subscription) {
        clock.advance(fate.quietTime());
        told.add("now " + clock.instant());
        while (subscription.isDue(clock.instant())) {
            var before = Invoice.of(subscription).size();
            new Account(subscription, clock.instant(), tidings).turn();
            note(subscription);
            assertTrue(!subscription.isEnded() || Invoice.of(subscription).size() == before, told::toString);
        }
    }

    private void carryOut(Subscription subscription, Change change) {
        var ended = subscription.isEnded();
        var before = Invoice.of(subscription).size();
        try {
            ledger.carryOut(UUID.randomUUID().toString(), subscription, change);
            told.add("did " + change);
            note(subscription);
        } catch (Billing.Refused refused) {
            told.add("refused " + change);
            before = Invoice.of(subscription).size();
        }
        assertTrue(!ended || Invoice.of(subscription).size() == before, told::toString);
    }

    /** Remembers each pause as it really was. */
    private void note(Subscription subscription) {
        if (subscription.isPaused()) {
            var running = subscription.pause().orElseThrow();
            var from = pauses.isEmpty() || pauses.get(pauses.size() - 1).until() != null
                    ? Movement.of(subscription)
                            .get(Movement.of(subscription).size() - 1)
                            .effectiveAt()
                    : pauses.remove(pauses.size() - 1).from();
            pauses.add(new Pause(from, null));
            told.add("paused " + running);
        } else if (!pauses.isEmpty() && pauses.get(pauses.size() - 1).until() == null) {
            var until = subscription.isEnded()
                    ? subscription.endedAt().orElseThrow()
                    : subscription.period().start();
            pauses.add(new Pause(pauses.remove(pauses.size() - 1).from(), until));
        }
    }

    private void check(Subscription subscription) {
        var movements = Movement.of(subscription);
        var sum = movements.stream()
                .mapToLong(movement -> movement.delta().perYear())
                .sum();
        assertEquals(subscription.revenue().perYear(), sum, () -> told + " " + people.lines(subscription));
        var running = 0L;
        for (var movement : movements) {
            running += movement.delta().perYear();
            assertTrue(running >= 0, () -> told + " " + people.lines(subscription));
        }
        checkInvoices(subscription);
    }

    private void checkInvoices(Subscription subscription) {
        var kept = Invoice.of(subscription).stream()
                .filter(invoice -> !invoice.total().isZero())
                .filter(invoice -> invoice.kept().isPositive())
                .sorted(Comparator.comparing(invoice -> invoice.period().start()))
                .toList();
        for (var n = 0; n < kept.size(); n++) {
            var period = kept.get(n).period();
            var whole = kept.get(n).refunded().isZero();
            assertTrue(!kept.get(n)
                    .total()
                    .isLessThan(Money.zero(kept.get(n).total().currency())));
            assertTrue(
                    Duration.ofMillis(period.length()).toDays() >= 27,
                    () -> "less than a month: " + told + " " + people.lines(subscription));
            assertTrue(
                    n + 1 == kept.size()
                            || kept.get(n).refunded().isPositive()
                            || !kept.get(n + 1).period().start().isBefore(period.end()),
                    () -> "overlap: " + told + " " + people.lines(subscription));
            assertTrue(
                    subscription
                            .endedAt()
                            .filter(end -> !period.start().isBefore(end))
                            .isEmpty(),
                    () -> "after the end: " + told + " " + people.lines(subscription));
            assertTrue(
                    pauses.stream().noneMatch(pause -> whole && isInside(pause, period.start())),
                    () -> "in a pause: " + told + " " + people.lines(subscription));
        }
    }

    private static boolean isInside(Pause pause, Instant moment) {
        return !moment.isBefore(pause.from()) && (pause.until() == null || moment.isBefore(pause.until()));
    }
}
