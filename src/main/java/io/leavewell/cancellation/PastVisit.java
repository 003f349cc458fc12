package io.leavewell.cancellation;

import io.leavewell.billing.Capability;
import io.leavewell.billing.Catalogue;
import io.leavewell.offer.Agreement;
import io.leavewell.offer.Bounds;
import io.leavewell.offer.Situation;
import io.leavewell.reason.Reason;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A visit that has ended, and where its customer stood when it was opened.
 *
 * @param reason the one they chose, if they chose one
 * @param country whose market rule held
 * @param savedAt when they had last taken an offer
 */
record PastVisit(Optional<Reason> reason, String country, Optional<Instant> savedAt, Agreement agreed, Instant at) {

    /** How offers are chosen for it under a flow; nothing counts as taken yet under that one. */
    Situation under(Flow flow, Catalogue catalogue, Set<Capability> capabilities) {
        var quietSince =
                at.atZone(ZoneOffset.UTC).minusMonths(flow.quietMonths()).toInstant();
        var savedLately = savedAt.filter(quietSince::isBefore).isPresent();
        return new Situation(agreed, catalogue, capabilities, savedLately, new Bounds(flow.floors(), Map.of()), at);
    }
}
