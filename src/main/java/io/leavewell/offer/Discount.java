package io.leavewell.offer;

import io.leavewell.billing.Capability;
import io.leavewell.billing.Change;
import io.leavewell.money.Money;
import java.util.List;
import java.util.Optional;

/** Less to pay for some months. */
public sealed interface Discount extends Offer permits Offer.PercentOff, Offer.AmountOff {
    int months();

    @Override
    List<Change.StartDiscount> changes(Situation situation);

    @Override
    default Optional<Capability> needs() {
        return Optional.of(Capability.DISCOUNT);
    }

    @Override
    default Money mostCost(Situation now) {
        return now.agreed().price().minus(changes(now).get(0).price()).times(months());
    }
}
