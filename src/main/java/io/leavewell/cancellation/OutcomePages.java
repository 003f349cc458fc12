package io.leavewell.cancellation;

import io.leavewell.billing.Subscription;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out what came of a visit, and what was paid. */
@ApplicationScoped
class OutcomePages {

    @Inject
    Pages pages;

    @Inject
    Flows flows;

    @Inject
    Opening opening;

    @Inject
    CustomerLinks links;

    @Inject
    Clock clock;

    OutcomePage of(Outcome outcome, Reader reader, Optional<URI> back, boolean showOffer) {
        var visit = outcome.visit();
        var offer = afterwards(outcome, reader);
        return new OutcomePage(
                pages.frame(reader),
                told(outcome, pages.telling(outcome, reader), reader),
                lead(outcome, Pages.say(reader)),
                visit.isTest(),
                showOffer ? offer.orElse(null) : null,
                !showOffer && offer.isPresent(),
                outcome.canBeUndone(clock.instant()),
                footer(visit, reader, back),
                visit.subscription().isEnded() || outcome.isLeaving() ? null : links.again(visit));
    }

    /** What somebody would be told who left under a flow that is not in force; with no way on from there. */
    OutcomePage imagined(Outcome outcome, Flow flow, Reader reader) {
        var country = outcome.subscription().customer().country();
        var undo = outcome.canBeUndone(clock.instant());
        return new OutcomePage(
                pages.frame(reader),
                told(outcome, pages.telling(outcome, flow, reader), reader),
                lead(outcome, Pages.say(reader)),
                false,
                null,
                undo && flow.timingIn(country) == Flow.Timing.AFTER,
                undo,
                List.of(),
                null);
    }

    /** A subscription that is being left, or has ended, without a cancellation that we know of. */
    OutcomePage alreadyLeft(Subscription subscription, Reader reader, Optional<URI> back) {
        var say = Pages.say(reader);
        var facts = new ArrayList<Fact>();
        subscription.endedAt().ifPresent(end -> facts.add(new Fact(say.labelEnded(), reader.day(end))));
        subscription
                .endsAt()
                .filter(end -> !subscription.isEnded())
                .ifPresent(end -> facts.add(new Fact(say.labelAccessUntil(), reader.day(end))));
        facts.add(new Fact(say.labelChargedFromNow(), say.labelNothing()));
        var plan = subscription.terms().plan().name();
        var telling = new Telling(say.cancelledHeading(plan), facts, List.of());
        var footer = back.map(url -> List.of(pages.backLink(url, reader))).orElse(List.of());
        return new OutcomePage(pages.frame(reader), telling, "", false, null, false, false, footer, null);
    }

    StatementPage statement(Subscription subscription, Reader reader) {
        return StatementPage.of(subscription, pages.frame(reader), clock.instant());
    }

    private Optional<OfferedOnPage> afterwards(Outcome outcome, Reader reader) {
        return AfterOffer.of(outcome, flows.timing(outcome.visit()), clock.instant())
                .map(offered -> new OfferedOnPage(
                        offered.offer(),
                        "",
                        opening.in(reader, outcome.visit(), offered).words(),
                        1));
    }

    private Telling told(Outcome outcome, Telling telling, Reader reader) {
        if (outcome.visit().isTest() || outcome.kind() == Outcome.Kind.KEPT) {
            return telling;
        }
        var say = Pages.say(reader);
        var next = new ArrayList<String>();
        var address = outcome.subscription().customer().email();
        next.add(address.map(say::nextMail).orElseGet(say::nextNoMail));
        if (address.isPresent() && !outcome.isCarriedOut()) {
            next.add(say.nextMailLater());
        }
        next.addAll(telling.next());
        outcome.undoUntil()
                .filter(until -> outcome.canBeUndone(clock.instant()))
                .ifPresent(until -> next.add(say.nextUndo(reader.day(until))));
        return telling.followedBy(next);
    }

    private static String lead(Outcome outcome, CancellationMessages say) {
        if (!outcome.isCarriedOut()) {
            return outcome.isLeaving() ? say.recordedLead() : say.acceptedRecordedLead();
        }
        return outcome.isUndone() ? say.undoneLead() : outcome.kind() == Outcome.Kind.KEPT ? say.keptLead() : "";
    }

    private List<PageLink> footer(Visit visit, Reader reader, Optional<URI> back) {
        var footer = new ArrayList<PageLink>();
        footer.add(new PageLink(Pages.say(reader).statementLink(), links.toStatement(visit, reader.language())));
        back.ifPresent(url -> footer.add(pages.backLink(url, reader)));
        return footer;
    }
}
