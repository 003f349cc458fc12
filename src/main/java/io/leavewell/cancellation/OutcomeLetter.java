package io.leavewell.cancellation;

import io.leavewell.mail.Content;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.web.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One outcome, told to one reader by mail. */
record OutcomeLetter(Outcome outcome, Reader reader, Telling telling, CustomerLinks links) {

    Content of(LeavingLetter kind) {
        var say = Pages.say(reader);
        var done = outcome.isCarriedOut();
        return switch (kind) {
            case CANCELLED ->
                done
                        ? words(say.mailCancelledSubject(plan()), say.mailCancelledIntro(plan()))
                        : words(say.mailRecordedSubject(plan()), say.mailRecordedIntro(plan()));
            case ACCEPTED ->
                words(
                        done ? say.mailAcceptedSubject(telling.heading()) : telling.heading(),
                        done ? say.mailAcceptedIntro() : say.mailAcceptedRecordedIntro());
            case UNDONE ->
                words(say.mailUndoneSubject(plan()), done ? say.mailUndoneIntro() : say.mailUndoneRecordedIntro());
            default -> words(say.mailCarriedOutSubject(telling.heading()), say.mailCarriedOutIntro());
        };
    }

    private Content words(String subject, String intro) {
        var say = Pages.say(reader);
        var undo = outcome.undoUntil().filter(until -> outcome.isLeaving());
        var label = undo.isPresent() ? say.mailSeeOrUndo() : say.mailSee();
        var after = undo.map(until -> say.mailUndoUntil(reader.day(until))).stream();
        return new LetterBody(
                        telling.heading(),
                        List.of(Pages.greeting(outcome.subscription().customer(), say), intro),
                        telling.facts().stream()
                                .map(fact -> new LetterBody.Row(fact.label(), fact.value()))
                                .toList(),
                        Optional.of(new LetterBody.Button(label, links.toOutcome(outcome))),
                        Stream.concat(telling.next().stream(), after).toList(),
                        say.mailWhyOutcome(links.brand()))
                .in(reader, subject);
    }

    private String plan() {
        return outcome.subscription().terms().plan().name();
    }
}
