package io.leavewell.offer;

import io.leavewell.billing.Change;
import io.leavewell.money.Money;
import java.util.List;
import java.util.Optional;

/** An offer put to the rules for one customer; what it would change is worked out for all of them together, if at all. */
class Candidate {

    private final Offer offer;
    private final Situation now;
    private List<? extends Change> changes;

    Candidate(Offer offer, Situation now) {
        this.offer = offer;
        this.now = now;
    }

    Offer offer() {
        return offer;
    }

    Situation now() {
        return now;
    }

    Agreement agreed() {
        return now.agreed();
    }

    boolean saves() {
        return offer.saves();
    }

    List<? extends Change> changes() {
        if (changes == null) {
            changes = offer.changes(now);
        }
        return changes;
    }

    /** What a year costs with it; empty if it sets no price. */
    Optional<Money> priceOfYear() {
        return changes().stream().findFirst().flatMap(change -> change.priceOfYear(agreed().interval()));
    }
}
