package io.leavewell.billing;

import java.time.Instant;
import java.util.UUID;

/**
 * A charge did not go through; the invoice stays open.
 *
 * @param nextTry when the provider tries again by itself; null if it does not
 */
public record PaymentFailed(
        UUID invoice, UUID subscription, Decline decline, Attempt.Origin origin, Instant at, Instant nextTry) {}
