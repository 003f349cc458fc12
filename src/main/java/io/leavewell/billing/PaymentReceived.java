package io.leavewell.billing;

import io.leavewell.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Money came for an invoice that was open.
 *
 * @param isAll whether nothing is owed on it any more
 */
public record PaymentReceived(
        UUID invoice, UUID subscription, Money amount, boolean isAll, Attempt.Origin origin, Instant at) {}
