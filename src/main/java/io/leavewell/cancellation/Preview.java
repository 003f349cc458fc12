package io.leavewell.cancellation;

import io.leavewell.billing.Capability;
import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Subscription;
import io.leavewell.offer.Agreement;
import io.leavewell.offer.Bounds;
import io.leavewell.offer.Offer;
import io.leavewell.offer.OfferKind;
import io.leavewell.offer.Proposal;
import io.leavewell.offer.Situation;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** The pages that customers would get from a draft, for operators to look at: nobody visits, and nothing is recorded. */
@ApplicationScoped
@Transactional
public class Preview {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Those who are only imagined. */
    public enum Sample {
        /** Pays by the month. */
        MONTH,
        /** Pays by the year. */
        YEAR,
        /** Is on trial. */
        TRIAL
    }

    @Inject
    Samples samples;

    @Inject
    Opening opening;

    @Inject
    CancelPages cancelPages;

    @Inject
    OutcomePages outcomePages;

    @Inject
    Pages pages;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** @param country two letters, or empty text */
    public Guest sample(Sample sample, String country) {
        var interval = sample == Sample.YEAR ? Interval.YEAR : Interval.MONTH;
        var terms = samples.terms(interval, samples.currencies().get(0));
        return new Guest(samples.subscription(terms, sample == Sample.TRIAL, country), true, Mode.LIVE);
    }

    /**
     * The oldest subscription of a customer that has not ended.
     *
     * @param mode whether the page says who they are
     */
    public Optional<Guest> known(String customer, Mode mode) {
        return Subscription.liveOf(customer).stream()
                .findFirst()
                .map(subscription -> new Guest(subscription, false, mode));
    }

    /** The cancel page, as a whole document. */
    public String cancelPage(Flow flow, Guest guest, Reader reader) {
        var visit = visit(flow, guest, reader);
        return cancelPages.cancel(visit, flow, reader, Draft.empty()).render().render();
    }

    /** The page after the cancel button, as a whole document. */
    public String outcomePage(Flow flow, Guest guest, Reader reader) {
        var visit = visit(flow, guest, reader);
        var outcome = new Outcome(Outcome.Kind.CANCELLED, visit, clock.instant())
                .promising(visit.shown().leave());
        return outcomePages.imagined(outcome, flow, reader).render().render();
    }

    /** What stands where the operator has written nothing, by the names of {@link Flow.Texts}. */
    public Map<String, String> ours(Reader reader) {
        var words = CancelPage.Words.of(Flow.Texts.OURS, reader);
        return Map.of(
                "lead", words.lead(), "question", words.question(), "cancel", words.cancel(), "keep", words.keep());
    }

    /** How an offer reads to somebody it can be made to; empty if there is nobody, such as for a plan that is gone. */
    public Optional<Proposal> wording(Offer offer, Reader reader) {
        return samples.currencies().stream()
                .map(currency -> fitting(offer, currency))
                .flatMap(someone -> wording(offer, someone, reader).stream())
                .findFirst();
    }

    private Optional<Proposal> wording(Offer offer, Subscription someone, Reader reader) {
        var changes = offer.changes(situation(someone));
        return changes.isEmpty() && offer.saves()
                ? Optional.empty()
                : Optional.of(pages.wording(someone, reader).of(offer, changes));
    }

    private Subscription fitting(Offer offer, Currency currency) {
        var terms = samples.terms(Interval.MONTH, currency);
        return samples.subscription(terms, OfferKind.of(offer) == OfferKind.LONGER_TRIAL, "");
    }

    private Situation situation(Subscription someone) {
        var bounds = new Bounds(Map.of(), Map.of());
        var all = EnumSet.allOf(Capability.class);
        return new Situation(Agreement.of(someone), catalogue, all, false, bounds, clock.instant());
    }

    private Visit visit(Flow flow, Guest guest, Reader reader) {
        var subscription = guest.subscription();
        var link = link(guest);
        var savedLately = !guest.imagined()
                && opening.glance(link, subscription, flow.quietMonths()).savedLately();
        var shown = opening.shown(flow, new Leaver(subscription, leave(flow, guest), savedLately), reader);
        return new Visit(link, subscription, 0, shown).imagined(reader.language(), clock.instant());
    }

    /** Who is only imagined has no invoice that could say what is unused. */
    private Change leave(Flow flow, Guest guest) {
        var now = clock.instant();
        var subscription = guest.subscription();
        if (guest.imagined()
                && Exit.isAtOnce(flow.ending(), subscription.terms().plan())) {
            var period = subscription.period();
            var unused = subscription.terms().price().share(period.remainingAt(now), period.length());
            return new Change.CancelAtOnce(now, unused, Departure.VOLUNTARY);
        }
        return Exit.of(subscription, flow.ending(), Departure.VOLUNTARY, now);
    }

    private Link link(Guest guest) {
        var subscription = guest.subscription();
        return new Link(
                subscription.customer().externalId(),
                subscription.externalId(),
                Purpose.CANCEL,
                guest.mode(),
                clock.instant().plus(AN_HOUR),
                "preview",
                null);
    }
}
