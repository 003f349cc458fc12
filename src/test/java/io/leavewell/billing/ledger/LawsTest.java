package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Movement;
import io.leavewell.billing.Subscription;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever happens to a subscription in three years, in time or late, paid or not, the books stay true. */
@QuarkusTest
class LawsTest {

    private static final int LIVES = 200;
    private static final Duration THREE_YEARS = Duration.ofDays(1096);

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    @Inject
    Ledger ledger;

    @Inject
    Tidings tidings;

    @Inject
    Till till;

    @Inject
    Payments payments;

    private Fate fate;
    private final List<String> told = new ArrayList<>();
    private final List<TrueBooks.Pause> pauses = new ArrayList<>();

    @Test
    void the_books_of_two_hundred_random_lives_are_true() {
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
            fate.card().ifPresent(card -> put(subscription, card));
            var change = fate.change(subscription, clock.instant());
            if (fate.isLate()) {
                pass(subscription);
            }
            carryOut(subscription, change);
            pass(subscription);
            pay(subscription);
            new TrueBooks(people, told, pauses).check(subscription);
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

    private void put(Subscription subscription, SandboxCard card) {
        till.takeCard(subscription.customer(), card.number(), Payers.LATER);
        told.add("card " + card);
    }

    private void pay(Subscription subscription) {
        for (var invoice : Invoice.openOf(subscription)) {
            if (fate.isGivenUp()) {
                payments.writeOff(invoice);
                told.add("gave up " + invoice.number());
            }
            fate.transfer().ifPresent(amount -> {
                payments.receive(invoice, amount, Attempt.Origin.TRANSFER);
                told.add("transferred " + amount);
            });
            if (fate.paysByCard() && invoice.isOpen()) {
                payTwice(invoice);
            }
            note(subscription);
        }
    }

    private void payTwice(Invoice invoice) {
        var key = UUID.randomUUID().toString();
        var first = till.charge(key, invoice, Attempt.Origin.PAY_PAGE);
        told.add("paid by card: " + first.decline());
        var paid = invoice.paid();
        assertEquals(
                first.id(), till.charge(key, invoice, Attempt.Origin.PAY_PAGE).id());
        assertEquals(paid, invoice.paid(), told::toString);
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
                    ? pausedFrom(subscription)
                    : pauses.remove(pauses.size() - 1).from();
            pauses.add(new TrueBooks.Pause(from, null));
            told.add("paused " + running);
        } else if (!pauses.isEmpty() && pauses.get(pauses.size() - 1).until() == null) {
            var until = subscription.isEnded()
                    ? subscription.endedAt().orElseThrow()
                    : subscription.period().start();
            pauses.add(new TrueBooks.Pause(pauses.remove(pauses.size() - 1).from(), until));
        }
    }

    /** What earned nothing before does not move when it is paused. */
    private Instant pausedFrom(Subscription subscription) {
        var movements = Movement.of(subscription);
        return movements.isEmpty() || movements.get(movements.size() - 1).kind() != Movement.Kind.PAUSED
                ? clock.instant()
                : movements.get(movements.size() - 1).effectiveAt();
    }
}
