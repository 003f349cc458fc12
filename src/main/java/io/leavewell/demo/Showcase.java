package io.leavewell.demo;

import io.leavewell.billing.Capability;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.cancellation.Flow;
import io.leavewell.offer.Agreement;
import io.leavewell.offer.Bounds;
import io.leavewell.offer.Offer;
import io.leavewell.offer.Selection;
import io.leavewell.offer.Situation;
import io.leavewell.offer.Wording;
import io.leavewell.reason.Reason;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Decides what a past visit showed, by the rules by which the cancel page decides today. */
record Showcase(Flow flow, int version, Prices prices, Random random) {

    Seen seen(Subscription subscription, Reader reader, boolean savedLately, Instant now) {
        var seen = new Seen(
                flow.survey().arranged(random),
                new Change.CancelAtPeriodEnd(subscription.wouldEndAt(), Departure.VOLUNTARY),
                new EnumMap<>(Reason.class),
                new EnumMap<>(Reason.class));
        var situation = situation(subscription, savedLately, now);
        var words = new Wording(reader, subscription, this::name);
        seen.order().forEach(reason -> choose(reason, situation, words, seen));
        return seen;
    }

    /** Nothing in the sample is limited in number. */
    private Situation situation(Subscription subscription, boolean savedLately, Instant now) {
        var can = EnumSet.allOf(Capability.class);
        var bounds = new Bounds(flow.floors(), Map.of());
        return new Situation(Agreement.of(subscription), prices.catalogue(), can, savedLately, bounds, now);
    }

    /** Whether somebody who took an offer at {@code taken} is made no other one at {@code now}. */
    boolean isInQuietTime(Instant taken, Instant now) {
        var end = taken.atZone(ZoneOffset.UTC).plusMonths(flow.quietMonths());
        return end.toInstant().isAfter(now);
    }

    private void choose(Reason reason, Situation situation, Wording words, Seen seen) {
        var selection = Selection.among(offersFor(reason), situation);
        selection.offer().ifPresent(offer -> seen.offers().put(reason, offered(offer, situation, words)));
        if (!selection.refused().isEmpty()) {
            seen.refused().put(reason, selection.refused());
        }
    }

    private List<Offer> offersFor(Reason reason) {
        return flow.offersFor().getOrDefault(reason, List.of()).stream()
                .flatMap(id -> flow.shelf().stream().filter(offer -> offer.id().equals(id)))
                .toList();
    }

    private static Seen.Offered offered(Offer offer, Situation situation, Wording words) {
        List<Change> changes = List.copyOf(offer.changes(situation));
        return new Seen.Offered(offer.id(), changes, words.of(offer, changes));
    }

    private String name(String plan) {
        return prices.catalogue().plan(plan).map(Plan::name).orElse(plan);
    }
}
