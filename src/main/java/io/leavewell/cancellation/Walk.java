package io.leavewell.cancellation;

import io.leavewell.survey.Answer;
import io.leavewell.web.Link;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One customer's way through the flow, a press of a button at a time; each call runs in the caller's transaction. */
@ApplicationScoped
class Walk {

    @Inject
    Arrival arrival;

    @Inject
    Leaving leaving;

    @Inject
    Considering considering;

    @Inject
    Afterwards afterwards;

    @Inject
    Pages pages;

    @Inject
    OutcomePages outcomePages;

    @Inject
    Signer signer;

    Step step(Link link, Submission submission, Asked asked) {
        var visit = arrival.visit(link, asked);
        var reader = asked.reader(visit.subscription().hold().customer());
        var outcome = Outcome.ending(visit);
        if (outcome.isPresent()) {
            return afterwards.step(outcome.get(), submission);
        }
        if (link.purpose() != Purpose.CANCEL) {
            throw new Lost();
        }
        return switch (submission.act()) {
            case CANCEL -> Step.to(leaving.cancel(visit, submission.answer()));
            case KEEP -> Step.to(leaving.keep(visit, submission.answer()));
            default -> considering.step(visit, submission, reader);
        };
    }

    /** What came of a step, once its effects were tried. */
    Reply result(Step step, Link link, Submission submission, Asked asked) {
        var outcome = Outcome.told(step.outcome().orElseThrow());
        var reader = asked.reader(outcome.subscription().customer());
        var goesBack = outcome.kind() == Outcome.Kind.KEPT && submission.act() == Submission.Act.KEEP;
        return pages.back(link)
                .filter(url -> goesBack)
                .flatMap(url -> link.backWith(signer.signResult(link, OutcomeCall.facts(outcome))))
                .<Reply>map(Reply.Back::new)
                .orElseGet(() -> {
                    var page = outcomePages.of(outcome, reader, pages.back(link), step.showOffer());
                    return Reply.page(noting(submission, page).render());
                });
    }

    /** Whoever wrote more than we keep is told so; it stops nobody. */
    private static OutcomePage noting(Submission submission, OutcomePage page) {
        var reader = page.frame().reader();
        return submission.answer().cut() ? page.adding(Pages.say(reader).nextCut(reader.number(Answer.MOST))) : page;
    }
}
