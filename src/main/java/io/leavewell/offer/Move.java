package io.leavewell.offer;

import io.leavewell.billing.Capability;
import io.leavewell.billing.Change;
import io.leavewell.money.Money;
import java.util.List;
import java.util.Optional;

/** Other terms from the next charge on. */
public sealed interface Move extends Offer permits Offer.OtherPlan, Offer.Annual {
    @Override
    List<Change.SwitchPlan> changes(Situation situation);

    @Override
    default Optional<Capability> needs() {
        return Optional.of(Capability.SWITCH_PLAN);
    }

    @Override
    default Money mostCost(Situation now) {
        var move = changes(now).get(0);
        return now.priceOfYear().minus(move.price().times(move.interval().timesAYear()));
    }
}
