package io.leavewell.billing.ledger;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.InvoiceClosed;
import io.leavewell.billing.PaymentFailed;
import io.leavewell.billing.PaymentReceived;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.SubscriptionRestored;
import io.leavewell.billing.SubscriptionStopped;
import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells what became of money and of subscriptions, in the transaction in which it happened. */
@ApplicationScoped
class Tidings {

    @Inject
    Event<PaymentFailed> failed;

    @Inject
    Event<PaymentReceived> received;

    @Inject
    Event<InvoiceClosed> closed;

    @Inject
    Event<SubscriptionStopped> stopped;

    @Inject
    Event<SubscriptionRestored> restored;

    void failed(Attempt attempt) {
        var invoice = attempt.invoice();
        var why = attempt.decline().orElseThrow();
        failed.fire(new PaymentFailed(
                invoice.id(), invoice.subscription().id(), why, attempt.origin(), attempt.at(), null));
    }

    void received(Invoice invoice, Money amount, Attempt.Origin origin, Instant at) {
        received.fire(
                new PaymentReceived(invoice.id(), invoice.subscription().id(), amount, !invoice.isOpen(), origin, at));
    }

    void closed(Invoice invoice) {
        closed.fire(new InvoiceClosed(invoice.id(), invoice.subscription().id()));
    }

    void stopped(Subscription subscription) {
        stopped.fire(new SubscriptionStopped(subscription.id()));
    }

    void restored(Subscription subscription) {
        restored.fire(new SubscriptionRestored(subscription.id()));
    }
}
