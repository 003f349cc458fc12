package io.leavewell.billing.ledger;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Reduction;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** What chance has in store for a subscription; the same seed always brings the same. */
record Fate(Random random, String otherPlan) {

    Interval interval() {
        return any(Interval.values());
    }

    Duration trial() {
        return random.nextBoolean() ? Duration.ZERO : Duration.ofDays(random.nextInt(30));
    }

    /** Mostly days, sometimes half a year. */
    Duration quietTime() {
        var days = random.nextInt(5) == 0 ? 200 : 50;
        return Duration.ofMinutes(random.nextInt(60 * 24 * days));
    }

    boolean isLate() {
        return random.nextInt(4) == 0;
    }

    /** Another card, of those that work or of those that fail. */
    Optional<SandboxCard> card() {
        return random.nextInt(4) == 0
                ? Optional.of(random.nextBoolean() ? SandboxCard.WORKS : any(SandboxCard.values()))
                : Optional.empty();
    }

    boolean paysByCard() {
        return random.nextInt(3) == 0;
    }

    /** What comes by bank, if something comes: a part, all, or more. */
    Optional<Money> transfer() {
        return random.nextInt(6) == 0 ? Optional.of(Money.of(any("5.00", "29.00", "500.00"), "EUR")) : Optional.empty();
    }

    boolean isGivenUp() {
        return random.nextInt(12) == 0;
    }

    Change change(Subscription subscription, Instant now) {
        var renewal = subscription.wouldEndAt();
        var later = subscription.after(renewal, 1 + random.nextInt(4));
        var price = Money.of(any("0.00", "9.99", "29.00", "99.00"), "EUR");
        return switch (random.nextInt(10)) {
            case 0 ->
                random.nextInt(3) > 0
                        ? new Change.Resume()
                        : new Change.CancelAtPeriodEnd(renewal, any(Departure.values()));
            case 1 ->
                random.nextInt(6) > 0
                        ? new Change.Restore()
                        : new Change.CancelAtOnce(now, unused(subscription, now), any(Departure.values()));
            case 2, 3 -> new Change.Restore();
            case 4 -> new Change.StartDiscount(new Reduction.Share(Percent.of("33.3")), price, renewal, later);
            case 5 -> new Change.StartDiscount(new Reduction.Amount(Money.of("15.00", "EUR")), price, renewal, later);
            case 6 -> new Change.Pause(random.nextBoolean() ? renewal : now, later);
            case 7 -> new Change.SwitchPlan(otherPlan, any(Interval.values()), price, renewal);
            case 8 -> new Change.SwitchPlan(otherPlan, any(Interval.values()), price, now);
            default -> random.nextBoolean() ? new Change.Resume() : new Change.ExtendTrial(later);
        };
    }

    private static Money unused(Subscription subscription, Instant now) {
        return Invoice.covering(now, subscription)
                .map(invoice -> invoice.unusedAt(now))
                .orElse(Money.of("0", "EUR"));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
