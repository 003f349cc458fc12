package io.leavewell.cancellation;

import io.leavewell.billing.Subscription;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody opens a link; each call runs in the caller's transaction. */
@ApplicationScoped
class Arrival {

    @Inject
    Opening opening;

    @Inject
    Pages pages;

    @Inject
    CancelPages cancelPages;

    @Inject
    OutcomePages outcomePages;

    @Inject
    Clock clock;

    Reply at(Link link, Asked asked) {
        if (link.purpose() == Purpose.OUTCOME
                || link.subscription() == null && Visit.of(link).isPresent()) {
            return again(link, asked);
        }
        var subscriptions = subscriptions(link);
        if (subscriptions.size() > 1) {
            var reader = asked.reader(subscriptions.get(0).customer());
            return Reply.page(cancelPages.choose(link, subscriptions, reader).render());
        }
        return at(link, asked, subscriptions.get(0));
    }

    Reply statement(Link link, Asked asked) {
        var visit = Visit.of(link).orElseThrow(Lost::new);
        var reader = asked.reader(visit.subscription().customer());
        return Reply.page(outcomePages.statement(visit.subscription(), reader).render());
    }

    /** The visit of a press: a page that offers "cancel" again leads to one that nobody has opened yet. */
    Visit visit(Link link, Asked asked) {
        return Visit.of(link).orElseGet(() -> {
            var subscriptions = subscriptions(link);
            if (subscriptions.size() > 1) {
                throw new Lost();
            }
            var subscription = subscriptions.get(0);
            return opening.visit(link, subscription, asked.reader(subscription.customer()));
        });
    }

    private Reply at(Link link, Asked asked, Subscription subscription) {
        var glance = opening.glance(link, subscription);
        if (glance.visited()) {
            return again(link, asked);
        }
        var reader = asked.reader(subscription.customer());
        return left(link, subscription, reader, glance.cancelled())
                .orElseGet(() -> asking(opening.visit(link, subscription, reader, glance), reader));
    }

    private Reply again(Link link, Asked asked) {
        var visit = Visit.of(link).orElseThrow(Lost::new);
        var reader = asked.reader(visit.subscription().customer());
        var outcome = Outcome.of(visit);
        if (outcome.isPresent()) {
            return ended(outcome.get(), link, reader);
        }
        if (link.purpose() != Purpose.CANCEL) {
            throw new Lost();
        }
        return left(link, visit.subscription(), reader, true).orElseGet(() -> {
            var act = reader.language() == visit.language() ? Click.Act.RELOAD : Click.Act.LANGUAGE;
            var language = Map.of("language", reader.language().code());
            Click.record(visit, act, clock.instant(), language);
            return asking(visit, reader);
        });
    }

    /** A subscription that is left already, maybe from another device, maybe not through us. */
    private Optional<Reply> left(Link link, Subscription subscription, Reader reader, boolean mayBeCancelled) {
        var standing = link.mode() == Mode.TEST || !mayBeCancelled
                ? Optional.<Outcome>empty()
                : Outcome.standing(subscription);
        if (standing.isPresent()) {
            return standing.map(outcome -> ended(outcome, link, reader));
        }
        return subscription.isLeaving() || subscription.isEnded()
                ? Optional.of(Reply.page(outcomePages
                        .alreadyLeft(subscription, reader, pages.back(link))
                        .render()))
                : Optional.empty();
    }

    private Reply asking(Visit visit, Reader reader) {
        return Reply.page(cancelPages.cancel(visit, reader, Draft.empty()).render());
    }

    private Reply ended(Outcome outcome, Link link, Reader reader) {
        return Reply.page(
                outcomePages.of(outcome, reader, pages.back(link), false).render());
    }

    private static List<Subscription> subscriptions(Link link) {
        if (link.purpose() != Purpose.CANCEL) {
            throw new Lost();
        }
        var found = link.subscription() == null
                ? Subscription.liveOf(link.customer())
                : Subscription.known(link.customer(), link.subscription())
                        .map(List::of)
                        .orElse(List.of());
        if (found.isEmpty()) {
            throw new Lost();
        }
        return found;
    }
}
