package io.leavewell.billing.ledger;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Bookkeeper;
import io.leavewell.billing.Change;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import java.time.Instant;

/**
 * One subscription's books at one moment. A change that arrives after a renewal it should have prevented is made good:
 * what was charged too much is given back. What is refused is refused before anything is written.
 */
class Account implements Bookkeeper {

    private final Subscription subscription;
    private final Instant now;
    private final Dues dues;

    Account(Subscription subscription, Instant now, Tidings tidings) {
        this.subscription = subscription;
        this.now = now;
        this.dues = new Dues(subscription, now, tidings);
    }

    @Override
    public void cancelAtPeriodEnd(Change.CancelAtPeriodEnd change) {
        if (subscription.isEnded()) {
            return;
        }
        if (subscription.hasRenewedSince(change.endsAt())) {
            Invoice.since(change.endsAt(), subscription).forEach(invoice -> dues.drop(invoice, change.departure()));
            dues.end(change.endsAt(), change.departure());
        } else {
            dues.leave(change.endsAt(), change.departure());
        }
    }

    @Override
    public void cancelAtOnce(Change.CancelAtOnce change) {
        if (subscription.isEnded()) {
            return;
        }
        Invoice.covering(change.at(), subscription).ifPresent(invoice -> invoice.refund(change.refund()));
        Invoice.since(change.at(), subscription).forEach(invoice -> dues.drop(invoice, change.departure()));
        dues.endAtOnce(change.at(), change.departure());
    }

    @Override
    public void restore(Change.Restore change) {
        refuseIfEnded();
        dues.stay();
    }

    @Override
    public void startDiscount(Change.StartDiscount change) {
        refuseIfEnded();
        refuse(!subscription.isIn(change.price().currency()), "The discount is in another currency");
        subscription.agree(change);
        Invoice.since(change.from(), subscription).forEach(this::giveBackDiscount);
        if (subscription.hasRenewedSince(change.from()) && !subscription.isPaused() && subscription.isEarning()) {
            var start = subscription.period().start();
            subscription.earnFrom(subscription.priceAt(start), start);
        }
    }

    @Override
    public void pause(Change.Pause change) {
        refuseIfEnded();
        new Pausing(subscription, change, dues).begin(now);
    }

    @Override
    public void resume(Change.Resume change) {
        refuseIfEnded();
        if (subscription.isPaused()) {
            refuse(subscription.isLeaving(), "It is ending, and must be restored before it is charged again");
            dues.charge(now);
        } else {
            subscription.goOn();
        }
    }

    @Override
    public void switchPlan(Change.SwitchPlan change) {
        refuseIfEnded();
        var terms = dues.termsOf(change);
        var from = later(change.at(), subscription.period().start());
        if (from.isAfter(now)
                || subscription.isPaused()
                || !subscription.period().contains(from)) {
            subscription.agree(change);
        } else if (subscription.isTrialing()) {
            subscription.takeTerms(terms);
        } else {
            refuse(subscription.isLeaving(), "It is ending, and must be restored before it is charged again");
            switchFrom(from, terms);
        }
    }

    @Override
    public void extendTrial(Change.ExtendTrial change) {
        refuse(!subscription.isTrialing(), "The trial is over");
        subscription.agree(change);
    }

    /** Does what falls due at the end of the current period, trial or pause. */
    void turn() {
        var due = subscription.turnsAt();
        if (subscription.endsAt().filter(due::equals).isPresent()) {
            dues.end(due, subscription.departure().orElseThrow());
        } else if (subscription.pausesAt(due)) {
            dues.pause(due);
        } else {
            dues.charge(due);
        }
    }

    /** The unused part of what was paid is given back, or not owed any more, and a new period is charged. */
    private void switchFrom(Instant moment, Terms terms) {
        Invoice.covering(moment, subscription)
                .ifPresent(invoice -> dues.lessen(invoice, invoice.unusedWorthAt(moment)));
        subscription.takeTerms(terms);
        dues.charge(moment);
    }

    private void giveBackDiscount(Invoice invoice) {
        var price = subscription.priceAt(invoice.period().start());
        dues.lessen(invoice, invoice.worth().minus(price));
    }

    private void refuseIfEnded() {
        refuse(subscription.isEnded(), "The subscription has ended");
    }

    private void refuse(boolean impossible, String why) {
        if (impossible) {
            throw new Billing.Refused(why + ": " + subscription.externalId());
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
