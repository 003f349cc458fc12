package io.leavewell.billing.ledger;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.money.Money;
import java.time.Instant;
import java.util.function.Consumer;

/** What one subscription owes at one moment: invoices are charged, paid and closed here and nowhere else. */
class Dues {

    private final Subscription subscription;
    private final Instant now;
    private final Tidings tidings;

    Dues(Subscription subscription, Instant now, Tidings tidings) {
        this.subscription = subscription;
        this.now = now;
        this.tidings = tidings;
    }

    /** Nobody else changes the subscription or its invoice until this transaction ends: always locked in this order. */
    static Dues held(Invoice invoice, Instant now, Tidings tidings) {
        Invoice.getEntityManager().flush();
        var subscription = invoice.subscription().hold();
        invoice.hold();
        return new Dues(subscription, now, tidings);
    }

    /** A period begins, whether or not its charge goes through. */
    void charge(Instant start) {
        var owedBefore = subscription.isUnpaid();
        subscription
                .next()
                .filter(next -> !next.at().isAfter(start))
                .map(this::termsOf)
                .ifPresent(subscription::takeTerms);
        var period = subscription.periodFrom(start);
        var price = subscription.priceAt(start);
        var invoice = Invoice.open(subscription, period, price, now);
        if (isPaid(invoice)) {
            subscription.begin(period, price);
            owe(owedBefore);
        } else {
            subscription.beginUnpaid(period, price);
        }
    }

    /** Tries to take what is owed. */
    Attempt charge(String key, Invoice invoice, Origin origin) {
        var card = PaymentMethod.of(subscription.customer());
        var attempt = Sandbox.charge(key, invoice, card, origin, now);
        if (attempt.succeeded()) {
            came(invoice, attempt.amount(), origin);
        } else {
            tidings.failed(attempt);
        }
        return attempt;
    }

    /** Takes what came, and says how much of it was owed. */
    Money receive(Invoice invoice, Money amount, Origin origin) {
        var taken = invoice.pay(amount, now);
        if (taken.isPositive()) {
            came(invoice, taken, origin);
        }
        return taken;
    }

    void undo(Invoice invoice) {
        closing(invoice, Invoice::undo);
    }

    void writeOff(Invoice invoice) {
        closing(invoice, Invoice::writeOff);
    }

    void lessen(Invoice invoice, Money amount) {
        closing(invoice, one -> one.lessen(amount));
    }

    /** It is for a time after they left; what whoever was cut off owes for it is given up, as their letters say. */
    void drop(Invoice invoice, Departure why) {
        if (why == Departure.INVOLUNTARY) {
            invoice.refund(invoice.kept());
            writeOff(invoice);
        } else {
            undo(invoice);
        }
    }

    void undoOpen() {
        Invoice.openOf(subscription).forEach(this::undo);
    }

    void leave(Instant at, Departure why) {
        subscription.leaveAt(at, why);
        tidings.stopped(subscription);
    }

    void stay() {
        subscription.stay();
        tidings.restored(subscription);
    }

    /** What whoever is cut off owes is given up; who left of their own will may still pay for the time they had. */
    void end(Instant at, Departure why) {
        if (why == Departure.INVOLUNTARY) {
            Invoice.openOf(subscription).forEach(this::writeOff);
        }
        subscription.end(at, why);
        tidings.stopped(subscription);
    }

    /** Who leaves at once of their own will owes nothing more, and keeps what they were promised back. */
    void endAtOnce(Instant at, Departure why) {
        if (why != Departure.INVOLUNTARY) {
            Invoice.openOf(subscription).forEach(invoice -> closing(invoice, Invoice::forgive));
        }
        end(at, why);
    }

    void pause(Instant at) {
        subscription.beginPause(at);
        tidings.stopped(subscription);
    }

    void tryUntil(Instant end) {
        subscription.tryUntil(end);
        tidings.stopped(subscription);
    }

    Terms termsOf(Change.SwitchPlan change) {
        if (!subscription.isIn(change.price().currency())) {
            throw new Billing.Refused("The new price is in another currency: " + subscription.externalId());
        }
        var plan = Plan.coded(change.plan()).orElseThrow(() -> new Billing.Refused("No plan " + change.plan()));
        return new Terms(plan, change.interval(), change.price());
    }

    /** A period without a price is paid already; who has no card on file pays in ways that we do not see. */
    private boolean isPaid(Invoice invoice) {
        var card = invoice.total().isZero() ? null : PaymentMethod.of(subscription.customer());
        if (card == null || card.isEmpty()) {
            invoice.pay(invoice.total(), now);
            return true;
        }
        var attempt = Sandbox.charge("renewal:" + invoice.id(), invoice, card, Origin.RENEWAL, now);
        if (!attempt.succeeded()) {
            tidings.failed(attempt);
        }
        return attempt.succeeded();
    }

    private void owe(boolean owedBefore) {
        if (owedBefore && !Invoice.openOf(subscription).isEmpty()) {
            subscription.owe();
        }
    }

    private void came(Invoice invoice, Money amount, Origin origin) {
        settleAfter(invoice);
        tidings.received(invoice, amount, origin, now);
    }

    private void closing(Invoice invoice, Consumer<Invoice> verb) {
        var wasOpen = invoice.isOpen();
        verb.accept(invoice);
        if (wasOpen && !invoice.isOpen()) {
            settleAfter(invoice);
            tidings.closed(invoice);
        }
    }

    /** With the last of its open invoices, a subscription that goes on is in order again. */
    private void settleAfter(Invoice invoice) {
        if (!invoice.isOpen()
                && subscription.isUnpaid()
                && Invoice.openOf(subscription).isEmpty()) {
            var running = Invoice.latest(subscription).orElseThrow();
            subscription.settle(running.state() == Invoice.State.PAID, now);
        }
    }
}
