package io.leavewell.cancellation;

import io.leavewell.billing.Subscription;
import io.leavewell.reason.Reason;
import io.leavewell.web.Link;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lays out the pages before an outcome: which subscription, and whether to leave it. */
@ApplicationScoped
class CancelPages {

    @Inject
    Pages pages;

    @Inject
    Flows flows;

    @Inject
    Opening opening;

    @Inject
    CustomerLinks links;

    CancelPage cancel(Visit visit, Reader reader, Draft draft) {
        return cancel(visit, flows.version(visit.flow()), reader, draft);
    }

    CancelPage cancel(Visit visit, Flow flow, Reader reader, Draft draft) {
        var country = visit.subscription().customer().country();
        var withOffers = flow.timingIn(country) == Flow.Timing.WITH;
        var rows = visit.shown().order().stream()
                .map(reason -> row(visit, flow, reason, reader, draft, withOffers))
                .toList();
        return new CancelPage(
                pages.frame(reader),
                visit.subscription().terms().plan().name(),
                visit.isTest(),
                CancelPage.Words.of(flow.texts(), reader),
                LeavingFacts.of(visit, flow, reader, pages.wording(visit.subscription(), reader)),
                rows,
                draft.problems(),
                draft.notice());
    }

    ChoosePage choose(Link link, List<Subscription> subscriptions, Reader reader) {
        var say = Pages.say(reader);
        return new ChoosePage(
                pages.frame(reader),
                subscriptions.stream()
                        .map(one -> new PageLink(
                                say.chooseItem(
                                        one.terms().plan().name(),
                                        pages.wording(one, reader).price()),
                                links.forSubscription(link, one.externalId())))
                        .toList());
    }

    private CancelPage.Row row(Visit visit, Flow flow, Reason reason, Reader reader, Draft draft, boolean withOffer) {
        var choice = flow.survey().choice(reason).orElseThrow();
        var language = reader.language();
        var chosen = draft.isAbout(reason);
        var offer = withOffer ? offered(visit, reason, reader, draft) : null;
        return new CancelPage.Row(
                reason.code(),
                choice.label().in(language),
                choice.hint().map(hint -> hint.in(language)).orElse(""),
                choice.prompt().in(language),
                offer,
                choice.followUp()
                        .map(asked -> CancelPage.FurtherQuestion.of(asked, language, chosen ? draft.detail() : ""))
                        .orElse(null),
                chosen,
                chosen ? draft.words() : "");
    }

    private OfferedOnPage offered(Visit visit, Reason reason, Reader reader, Draft draft) {
        var offered = visit.shown().offers().get(reason);
        if (offered == null) {
            return null;
        }
        return new OfferedOnPage(
                offered.offer(),
                reason.code(),
                opening.in(reader, visit, offered).words(),
                draft.option());
    }
}
