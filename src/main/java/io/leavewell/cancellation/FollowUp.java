package io.leavewell.cancellation;

import io.leavewell.reason.Channel;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import io.leavewell.survey.Answer;
import io.leavewell.web.Form;
import io.leavewell.web.Link;
import io.leavewell.web.Messages;
import io.leavewell.web.Problem;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The answer of those who were asked later; each call runs in the caller's transaction. */
@ApplicationScoped
class FollowUp {

    @Inject
    Pages pages;

    @Inject
    Flows flows;

    @Inject
    Clock clock;

    Reply open(Link link, Asked asked) {
        return outcome(link)
                .map(outcome -> {
                    var reader = reader(outcome, asked);
                    return AskingLater.hasAnswered(outcome.id())
                            ? thanks(reader)
                            : Reply.page(asking(outcome, reader, Answer.of("", Optional.empty(), ""), List.of())
                                    .render());
                })
                .orElseGet(() -> gone(asked));
    }

    /** The first answer stays, whatever is sent again. */
    Reply answer(Link link, Form form, Asked asked) {
        return outcome(link).map(outcome -> answer(outcome, form, asked)).orElseGet(() -> gone(asked));
    }

    /** About nobody, about somebody who was erased or has come back: one and the same page. */
    Reply gone(Asked asked) {
        var reader = asked.stranger();
        var say = say(reader);
        return new Reply.Page(
                FollowUpPage.saying(pages.frame(reader), say.goneHeading(), say.goneLead())
                        .render(),
                404);
    }

    private Reply answer(Outcome outcome, Form form, Asked asked) {
        var reader = reader(outcome, asked);
        Visit.locked(outcome.visit().id());
        var answer = answer(outcome, form);
        if (AskingLater.hasAnswered(outcome.id())) {
            return thanks(reader);
        } else if (answer.reason().isEmpty() && answer.words().isEmpty()) {
            var missing = new Problem("reasons", say(reader).missing());
            return Reply.wrong(asking(outcome, reader, answer, List.of(missing)).render());
        }
        Statement.record(answer.in(reader.language()), outcome.id(), outcome.subscription(), clock.instant())
                .through(Channel.FOLLOW_UP)
                .ledTo(outcome.kind().name());
        return thanks(reader);
    }

    /** Only reasons that the page shows can be chosen. */
    private static Answer answer(Outcome outcome, Form form) {
        var code = form.text("reason")
                .flatMap(Reason::coded)
                .filter(outcome.visit().shown().order()::contains);
        return Answer.of(code.map(Reason::code).orElse(""), Optional.empty(), form.typed("words"));
    }

    private Reply thanks(Reader reader) {
        var say = say(reader);
        return Reply.page(FollowUpPage.saying(pages.frame(reader), say.thanksHeading(), say.thanksLead())
                .render());
    }

    private FollowUpPage asking(Outcome outcome, Reader reader, Answer answer, List<Problem> problems) {
        var say = say(reader);
        var plan = outcome.subscription().terms().plan().name();
        return new FollowUpPage(
                pages.frame(reader),
                say.heading(plan),
                say.lead(reader.day(outcome.receivedAt())),
                rows(outcome, reader, answer),
                answer.words().orElse(""),
                problems);
    }

    private List<FollowUpPage.Row> rows(Outcome outcome, Reader reader, Answer answer) {
        var survey = flows.version(outcome.visit().flow()).survey();
        var language = reader.language();
        return outcome.visit().shown().order().stream()
                .flatMap(reason -> survey.choice(reason).stream())
                .map(choice -> new FollowUpPage.Row(
                        choice.reason().code(),
                        choice.label().in(language),
                        choice.hint().map(hint -> hint.in(language)).orElse(""),
                        answer.reason().filter(choice.reason()::equals).isPresent()))
                .toList();
    }

    private static Optional<Outcome> outcome(Link link) {
        return Visit.of(link).flatMap(Outcome::of).filter(Outcome::isLeaving);
    }

    private static Reader reader(Outcome outcome, Asked asked) {
        return asked.reader(outcome.subscription().customer());
    }

    private static FollowUpMessages say(Reader reader) {
        return Messages.in(reader.language(), FollowUpMessages.class);
    }
}
