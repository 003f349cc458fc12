package io.leavewell.billing.ledger;

import io.leavewell.billing.Change;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import java.time.Instant;

/** How a pause comes into the books: in time it is only noted; late, or while something is owed, invoices go. */
class Pausing {

    private final Subscription subscription;
    private final Change.Pause agreed;
    private final Dues dues;

    Pausing(Subscription subscription, Change.Pause agreed, Dues dues) {
        this.subscription = subscription;
        this.agreed = agreed;
        this.dues = dues;
    }

    void begin(Instant now) {
        if (subscription.isTrialing()) {
            subscription.agree(new Change.ExtendTrial(agreed.resumesAt()));
            return;
        }
        subscription.agree(agreed);
        if (subscription.isUnpaid()
                && !agreed.from().isAfter(subscription.period().end())) {
            insteadOfPaying(now);
        } else if (subscription.hasRenewedSince(agreed.from()) && !subscription.isPaused()) {
            makeGood(now);
        }
    }

    /** It comes after renewals which it should have prevented. */
    private void makeGood(Instant now) {
        undo();
        if (agreed.resumesAt().isAfter(now)) {
            dues.pause(agreed.from());
        } else {
            subscription.goOn();
        }
    }

    /** Nothing is asked for the period that was not paid, and the pause begins now at the latest. */
    private void insteadOfPaying(Instant now) {
        var wasRunning = subscription.isEarning();
        undo();
        dues.undoOpen();
        if (subscription.isUnpaidTrial()) {
            dues.tryUntil(agreed.resumesAt());
        } else if (wasRunning && !agreed.resumesAt().isAfter(now)) {
            subscription.goOn();
        } else {
            dues.pause(agreed.from().isBefore(now) ? agreed.from() : now);
        }
    }

    private void undo() {
        Invoice.since(agreed.from(), subscription).stream()
                .filter(invoice -> invoice.period().start().isBefore(agreed.resumesAt()))
                .forEach(dues::undo);
    }
}
