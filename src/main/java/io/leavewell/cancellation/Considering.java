package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.reason.Reason;
import io.leavewell.task.Task;
import io.leavewell.web.Brand;
import io.leavewell.web.Problem;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** The presses on the cancel page that are neither "cancel" nor "keep": an offer taken, a question, a reason opened. */
@ApplicationScoped
class Considering {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(2);

    @Inject
    Leaving leaving;

    @Inject
    CancelPages pages;

    @Inject
    Flows flows;

    @Inject
    LeavingLetters letters;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    Step step(Visit visit, Submission submission, Reader reader) {
        return switch (submission.act()) {
            case ACCEPT -> accept(visit, submission, reader);
            case CONTINUE -> chosen(visit, submission, reader);
            default -> refused(visit, submission, reader, Pages.say(reader).errorNothingChosen());
        };
    }

    private Step accept(Visit visit, Submission submission, Reader reader) {
        var say = Pages.say(reader);
        var offered = submission.offer().flatMap(visit.shown()::offered);
        if (offered.isEmpty() || flows.timing(visit) != Flow.Timing.WITH) {
            return refused(visit, submission, reader, say.errorOfferGone());
        }
        if (offered.get().changes().isEmpty()) {
            return ask(visit, offered.get(), submission, reader);
        }
        return offered.get()
                .option(submission.option())
                .map(change -> take(visit, offered.get(), change, submission, reader))
                .orElseGet(() -> refused(visit, submission, reader, say.errorNoOption()));
    }

    /** From a second device, with what the first one took already in view; or too late for what was shown. */
    private Step take(Visit visit, Shown.Offered offered, Change change, Submission submission, Reader reader) {
        var taken = Outcome.acceptedSince(visit);
        if (taken.isPresent()) {
            return Step.to(taken.get());
        }
        if (visit.hasGoneStale()) {
            return refused(visit, submission, reader, Pages.say(reader).errorOfferGone());
        }
        return Step.to(leaving.accept(visit, offered, change, submission.answer()));
    }

    /** A question to the team decides nothing: the page stays, with both ways to go. */
    private Step ask(Visit visit, Shown.Offered offered, Submission submission, Reader reader) {
        var now = clock.instant();
        var say = Pages.say(reader);
        var reason = submission.answer().reason().map(Reason::code).orElse("none");
        Click.record(visit, Click.Act.ASK, now, Map.of("offer", offered.offer(), "reason", reason));
        if (!visit.isTest()) {
            var task = Task.open(
                            "question",
                            visit.id().toString(),
                            submission.answer().words().orElse(null),
                            now)
                    .due(now.plus(ANSWERED_WITHIN));
            letters.toTeam(LeavingLetter.QUESTION, task.id());
        }
        var reachable = visit.subscription().customer().email().isPresent();
        var notice = reachable ? say.asked() : say.askedNoMail(brand.name());
        return Step.asking(pages.cancel(visit, reader, Draft.of(submission).noticing(notice)));
    }

    private Step chosen(Visit visit, Submission submission, Reader reader) {
        var reason = submission.answer().reason();
        if (reason.isEmpty()) {
            return refused(visit, submission, reader, Pages.say(reader).errorNothingChosen());
        }
        var chosen = Map.of("reason", reason.get().code());
        Click.record(visit, Click.Act.CHOOSE, clock.instant(), chosen);
        return Step.asking(pages.cancel(visit, reader, Draft.of(submission)));
    }

    private Step refused(Visit visit, Submission submission, Reader reader, String why) {
        Click.record(visit, Click.Act.REFUSED, clock.instant(), Map.of("why", why));
        var draft = Draft.of(submission).with(new Problem("reasons", why));
        return Step.asking(pages.cancel(visit, reader, draft));
    }
}
