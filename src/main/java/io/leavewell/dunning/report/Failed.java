package io.leavewell.dunning.report;

import io.leavewell.billing.Decline;
import io.leavewell.dunning.Recovery;
import io.leavewell.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * A recovery as the list reads it; moments are seconds since 1970.
 *
 * @param next what kind of step comes next; null if none does
 */
record Failed(
        UUID id,
        UUID customer,
        String plan,
        String decline,
        Long openedAt,
        String currency,
        Long owed,
        Long recovered,
        String ending,
        Long closedAt,
        String next,
        String tone,
        Long due) {

    Money owes() {
        return new Money(owed, Currency.getInstance(currency));
    }

    Money came() {
        return new Money(recovered, Currency.getInstance(currency));
    }

    Decline cause() {
        return Decline.valueOf(decline);
    }

    Instant since() {
        return Instant.ofEpochSecond(openedAt);
    }

    Optional<Recovery.Ending> end() {
        return Optional.ofNullable(ending).map(Recovery.Ending::valueOf);
    }

    Optional<Instant> closed() {
        return Optional.ofNullable(closedAt).map(Instant::ofEpochSecond);
    }

    Optional<Instant> when() {
        return Optional.ofNullable(due).map(Instant::ofEpochSecond);
    }
}
