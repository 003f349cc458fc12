package io.leavewell.cancellation;

import io.leavewell.customer.Shown;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays out, for an operator, the pages that a customer would see. */
@ApplicationScoped
class RelayPages {

    @Inject
    CancelPages cancelPages;

    @Inject
    OutcomePages outcomePages;

    @Inject
    Relaying relaying;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    /** What the visit asks or, once it has ended, what came of it. */
    TemplateInstance of(Visit visit) {
        var subscription = visit.subscription();
        var reader = relaying.reader(subscription.customer());
        var outcome = Outcome.ending(visit);
        if (outcome.isPresent()) {
            return ended(visit, outcomePages.of(outcome.get(), reader, Optional.empty(), false));
        }
        return subscription.isLeaving() || subscription.isEnded()
                ? ended(visit, outcomePages.alreadyLeft(subscription, reader, Optional.empty()))
                : asking(visit, cancelPages.cancel(visit, reader, Draft.empty()));
    }

    TemplateInstance asking(Visit visit, CancelPage page) {
        return new RelayPage(workspace.desk(), path(visit), name(visit), relayed(visit), page).render();
    }

    /** What came of a step, maybe with the offer that may still be taken. */
    TemplateInstance after(Step step, Visit visit) {
        var outcome = Outcome.told(step.outcome().orElseThrow());
        var reader = relaying.reader(visit.subscription().customer());
        return ended(visit, outcomePages.of(outcome, reader, Optional.empty(), step.showOffer()));
    }

    private TemplateInstance ended(Visit visit, OutcomePage page) {
        var evidence = OperatorPaths.visit(visit.subscription().customer().id(), visit);
        return new RelayedPage(workspace.desk(), path(visit), evidence, name(visit), relayed(visit), page, next(page))
                .render();
    }

    private List<String> next(OutcomePage page) {
        var seesPeople = current.get().seesPeople();
        return page.next().stream()
                .map(line -> seesPeople ? line : Masking.words(line))
                .toList();
    }

    private String name(Visit visit) {
        return new Shown(visit.subscription().customer(), current.get()).title();
    }

    private String relayed(Visit visit) {
        var say = Messages.in(workspace.reader().language(), RelayMessages.class);
        return visit.relay().map(relay -> relay.told(say)).orElse("");
    }

    private static String path(Visit visit) {
        return OperatorPaths.customer(visit.subscription().customer().id());
    }
}
