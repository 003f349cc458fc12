package io.leavewell.billing.ledger;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Bookkeeper;
import io.leavewell.billing.Change;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Plan;
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

    Account(Subscription subscription, Instant now) {
        this.subscription = subscription;
        this.now = now;
    }

    @Override
    public void cancelAtPeriodEnd(Change.CancelAtPeriodEnd change) {
        if (subscription.isEnded()) {
            return;
        }
        if (hasRenewedSince(change.endsAt())) {
            Invoice.since(change.endsAt(), subscription).forEach(Invoice::undo);
            subscription.end(change.endsAt(), change.departure());
        } else {
            subscription.leaveAt(change.endsAt(), change.departure());
        }
    }

    @Override
    public void cancelAtOnce(Change.CancelAtOnce change) {
        if (subscription.isEnded()) {
            return;
        }
        Invoice.covering(change.at(), subscription).ifPresent(invoice -> invoice.refund(change.refund()));
        Invoice.since(change.at(), subscription).forEach(Invoice::undo);
        subscription.end(change.at(), change.departure());
    }

    @Override
    public void restore(Change.Restore change) {
        refuseIfEnded();
        subscription.stay();
    }

    @Override
    public void startDiscount(Change.StartDiscount change) {
        refuseIfEnded();
        refuse(!subscription.isIn(change.price().currency()), "The discount is in another currency");
        subscription.agree(change);
        Invoice.since(change.from(), subscription).forEach(this::giveBackDiscount);
        if (hasRenewedSince(change.from()) && !subscription.isPaused()) {
            var start = subscription.period().start();
            subscription.earnFrom(subscription.priceAt(start), start);
        }
    }

    @Override
    public void pause(Change.Pause change) {
        refuseIfEnded();
        if (subscription.isTrialing()) {
            subscription.agree(new Change.ExtendTrial(change.resumesAt()));
        } else {
            subscription.agree(change);
            makeGood(change);
        }
    }

    @Override
    public void resume(Change.Resume change) {
        refuseIfEnded();
        if (subscription.isPaused()) {
            refuse(subscription.isLeaving(), "It is ending, and must be restored before it is charged again");
            charge(now);
        } else {
            subscription.goOn();
        }
    }

    @Override
    public void switchPlan(Change.SwitchPlan change) {
        refuseIfEnded();
        var terms = termsOf(change);
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
            subscription.end(due, subscription.departure().orElseThrow());
        } else if (subscription.pausesAt(due)) {
            subscription.beginPause(due);
        } else {
            charge(due);
        }
    }

    private void charge(Instant start) {
        subscription
                .next()
                .filter(next -> !next.at().isAfter(start))
                .map(this::termsOf)
                .ifPresent(subscription::takeTerms);
        var period = subscription.periodFrom(start);
        var price = subscription.priceAt(start);
        Invoice.charge(subscription, period, price, now);
        subscription.begin(period, price);
    }

    /** The unused part of what was paid is given back, and a new period is charged. */
    private void switchFrom(Instant moment, Terms terms) {
        Invoice.covering(moment, subscription).ifPresent(invoice -> invoice.refund(invoice.unusedAt(moment)));
        subscription.takeTerms(terms);
        charge(moment);
    }

    private void giveBackDiscount(Invoice invoice) {
        var price = subscription.priceAt(invoice.period().start());
        invoice.refund(invoice.kept().minus(price));
    }

    /** A pause that comes after renewals which it should have prevented. */
    private void makeGood(Change.Pause change) {
        if (!hasRenewedSince(change.from()) || subscription.isPaused()) {
            return;
        }
        Invoice.since(change.from(), subscription).stream()
                .filter(invoice -> invoice.period().start().isBefore(change.resumesAt()))
                .forEach(Invoice::undo);
        if (change.resumesAt().isAfter(now)) {
            subscription.beginPause(change.from());
        } else {
            subscription.goOn();
        }
    }

    private boolean hasRenewedSince(Instant moment) {
        return !subscription.isTrialing() && !subscription.period().start().isBefore(moment);
    }

    private Terms termsOf(Change.SwitchPlan change) {
        refuse(!subscription.isIn(change.price().currency()), "The new price is in another currency");
        var plan = Plan.coded(change.plan()).orElseThrow(() -> new Billing.Refused("No plan " + change.plan()));
        return new Terms(plan, change.interval(), change.price());
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
