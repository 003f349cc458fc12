package io.leavewell.cancellation;

import io.leavewell.billing.Capability;
import io.leavewell.billing.Catalogue;
import io.leavewell.money.Money;
import io.leavewell.offer.Offer;
import io.leavewell.offer.Selection;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts, visit by visit, what one flow would have offered. Where offers come after leaving, it counts them as seen. */
class ReplayTally {

    private final Flow flow;
    private final Catalogue catalogue;
    private final Set<Capability> capabilities;
    private final Map<String, ReplayCosts> seen = new LinkedHashMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private int visits;
    private int withoutReason;
    private int notAsked;
    private int notHere;
    private int noneStands;
    private int allRefused;

    ReplayTally(Flow flow, Catalogue catalogue, Set<Capability> capabilities) {
        this.flow = flow;
        this.catalogue = catalogue;
        this.capabilities = capabilities;
        flow.shelf().forEach(offer -> seen.put(offer.id(), new ReplayCosts()));
    }

    void count(PastVisit visit) {
        visits++;
        visit.reason().ifPresentOrElse(reason -> count(visit, reason), () -> withoutReason++);
    }

    private void count(PastVisit visit, Reason reason) {
        var offers = flow.offersFor(reason);
        if (flow.survey().choice(reason).filter(Choice::active).isEmpty()) {
            notAsked++;
        } else if (flow.timingIn(visit.country()) == Flow.Timing.NONE) {
            notHere++;
        } else if (offers.isEmpty()) {
            noneStands++;
        } else {
            choose(visit, offers);
        }
    }

    private void choose(PastVisit visit, List<Offer> offers) {
        var situation = visit.under(flow, catalogue, capabilities);
        var selection = Selection.among(offers, situation);
        selection.offer().ifPresentOrElse(offer -> seen.get(offer.id()).add(offer.mostCost(situation)), () -> {
            allRefused++;
            selection.refused().stream()
                    .map(Selection.Refusal::rule)
                    .distinct()
                    .forEach(rule -> refused.merge(rule, 1, Integer::sum));
        });
    }

    ReplayReport report(int days, ReplayTally published) {
        var rows = Stream.concat(seen.keySet().stream(), published.seen.keySet().stream())
                .distinct()
                .map(offer -> new ReplayReport.Row(offer, seen(offer), published.seen(offer), mostCost(offer)))
                .toList();
        var nothing = notAsked + notHere + noneStands + allRefused;
        return new ReplayReport(
                days,
                visits,
                withoutReason,
                rows,
                new ReplayReport.Nothing(nothing, notAsked, notHere, noneStands, refused));
    }

    private int seen(String offer) {
        return Optional.ofNullable(seen.get(offer)).map(ReplayCosts::count).orElse(0);
    }

    private List<Money> mostCost(String offer) {
        return flow.offer(offer).map(one -> seen.get(offer).within(one.limit())).orElse(List.of());
    }
}
