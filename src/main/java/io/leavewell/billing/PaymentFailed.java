package io.leavewell.billing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A charge did not go through; the invoice stays open.
 *
 * @param nextTry when the provider tries again by itself; null if it does not
 */
public record PaymentFailed(
        UUID invoice, UUID subscription, Decline decline, Attempt.Origin origin, Instant at, Instant nextTry) {

    /** Nobody asked for it meanwhile, and it is as unpaid as it was; empty if that try brought the money. */
    public static Optional<PaymentFailed> still(Attempt attempt, Instant now) {
        var invoice = attempt.invoice();
        return attempt.decline()
                .map(why -> new PaymentFailed(
                        invoice.id(), invoice.subscription().id(), why, Attempt.Origin.RETRY, now, null));
    }
}
