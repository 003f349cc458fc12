package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import io.leavewell.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a letter about a failed payment speaks of.
 *
 * @param invoices their numbers
 * @param nextTry when the card is charged again without anybody doing anything
 * @param finishAt when it ends, or has ended, or goes on again after a pause
 */
record Asked(
        String brand,
        Optional<String> name,
        String plan,
        Money owed,
        Money paid,
        Decline decline,
        Optional<String> last4,
        List<String> invoices,
        Instant failedAt,
        Optional<Instant> nextTry,
        Instant finishAt,
        Finish finish,
        String payUrl,
        String cancelUrl) {}
