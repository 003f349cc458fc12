package io.leavewell.dunning;

import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import java.util.List;
import java.util.Optional;

/** Whether there is still something to ask for, as the books stand now. */
final class Matter {

    private Matter() {}

    /** How a recovery has ended by itself; empty while it goes on. */
    static Optional<Recovery.Ending> endingOf(Recovery recovery) {
        return settled(recovery.invoices()).or(() -> stopped(recovery.subscription()));
    }

    private static Optional<Recovery.Ending> settled(List<Invoice> invoices) {
        if (invoices.stream().anyMatch(Invoice::isOpen)) {
            return Optional.empty();
        }
        var paid = invoices.stream()
                .filter(invoice -> invoice.state() != Invoice.State.UNCOLLECTIBLE)
                .filter(invoice -> invoice.paid().isPositive())
                .toList();
        if (paid.isEmpty()) {
            return Optional.of(Recovery.Ending.VOIDED);
        }
        return Optional.of(
                paid.stream().allMatch(invoice -> invoice.kept().isZero())
                        ? Recovery.Ending.REFUNDED
                        : Recovery.Ending.PAID);
    }

    private static Optional<Recovery.Ending> stopped(Subscription subscription) {
        if (subscription.customer().isErased()) {
            return Optional.of(Recovery.Ending.ERASED);
        } else if (subscription.isPaused()) {
            return Optional.of(Recovery.Ending.PAUSED);
        }
        return subscription.isEnded() || subscription.isLeaving()
                ? Optional.of(Recovery.Ending.CANCELLED)
                : Optional.empty();
    }
}
