package io.leavewell.cancellation;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Capability;
import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.offer.Agreement;
import io.leavewell.offer.Bounds;
import io.leavewell.offer.Offer;
import io.leavewell.offer.Redemption;
import io.leavewell.offer.Selection;
import io.leavewell.offer.Situation;
import io.leavewell.offer.Wording;
import io.leavewell.reason.Reason;
import io.leavewell.web.Link;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Opens visits: decides what one customer is shown, and writes it down before it is shown. */
@ApplicationScoped
class Opening {

    @Inject
    Flows flows;

    @Inject
    Catalogue catalogue;

    @Inject
    Billing billing;

    @Inject
    Clock clock;

    private final Random random = new SecureRandom();

    /** Looks before anything is decided. */
    Glance glance(Link link, Subscription subscription) {
        return glance(link, subscription, quietMonths());
    }

    Glance glance(Link link, Subscription subscription, int quietMonths) {
        var quietSince =
                clock.instant().atZone(ZoneOffset.UTC).minusMonths(quietMonths).toInstant();
        return Glance.at(link, subscription, quietSince);
    }

    /** A flow that cannot be read stops new visits only: they meet it when they are opened. */
    private int quietMonths() {
        try {
            return flows.version(flows.newest()).quietMonths();
        } catch (Flows.Broken met) {
            return 0;
        }
    }

    /** The visit of a link, opened by this call or an earlier one. */
    Visit visit(Link link, Subscription subscription, Reader reader) {
        return visit(link, subscription, reader, glance(link, subscription));
    }

    Visit visit(Link link, Subscription subscription, Reader reader, Glance glance) {
        var version = flows.newest();
        var shown = shown(flows.version(version), subscription, reader, glance);
        var visit = new Visit(link, subscription, version, shown);
        return visit.open(reader.language(), clock.instant())
                ? visit
                : Visit.of(link).orElseThrow();
    }

    /** The words of an offer that was shown, for someone who reads on in another language. */
    Shown.Offered in(Reader reader, Visit visit, Shown.Offered offered) {
        if (reader.language() == visit.language()) {
            return offered;
        }
        return flows.version(visit.flow())
                .offer(offered.offer())
                .map(offer ->
                        offered(offer, offered.changes(), new Wording(reader, visit.subscription(), this::planName)))
                .orElse(offered);
    }

    private Shown shown(Flow flow, Subscription subscription, Reader reader, Glance glance) {
        var leave = Exit.of(subscription, flow.ending(), Departure.VOLUNTARY, clock.instant());
        return shown(flow, new Leaver(subscription, leave, glance.savedLately()), reader);
    }

    /** What a flow shows to somebody. */
    Shown shown(Flow flow, Leaver leaver, Reader reader) {
        var order = flow.survey().arranged(random);
        var subscription = leaver.subscription();
        var offers = new EnumMap<Reason, Shown.Offered>(Reason.class);
        var refused = new EnumMap<Reason, List<Selection.Refusal>>(Reason.class);
        if (flow.timingIn(subscription.customer().country()) != Flow.Timing.NONE) {
            var words = new Wording(reader, subscription, this::planName);
            var situation = situation(flow, leaver);
            order.forEach(reason -> choose(flow.offersFor(reason), reason, situation, words, offers, refused));
        }
        return new Shown(order, leaver.leave(), offers, refused);
    }

    private Situation situation(Flow flow, Leaver leaver) {
        var bounds = new Bounds(flow.floors(), Redemption.counts(flow.counted()));
        return new Situation(
                Agreement.of(leaver.subscription()),
                catalogue,
                capabilities(),
                leaver.savedLately(),
                bounds,
                clock.instant());
    }

    private void choose(
            List<Offer> candidates,
            Reason reason,
            Situation situation,
            Wording words,
            Map<Reason, Shown.Offered> offers,
            Map<Reason, List<Selection.Refusal>> refused) {
        var selection = Selection.among(candidates, situation);
        selection
                .offer()
                .ifPresent(offer -> offers.put(reason, offered(offer, List.copyOf(offer.changes(situation)), words)));
        if (!selection.refused().isEmpty()) {
            refused.put(reason, selection.refused());
        }
    }

    /** A billing that does not answer can carry out no offer now; leaving needs none. */
    private Set<Capability> capabilities() {
        try {
            return billing.capabilities();
        } catch (Billing.Unavailable down) {
            return Set.of();
        }
    }

    private static Shown.Offered offered(Offer offer, List<Change> changes, Wording words) {
        return new Shown.Offered(offer.id(), changes, words.of(offer, changes));
    }

    private String planName(String code) {
        return catalogue.plan(code).map(Plan::name).orElse(code);
    }
}
