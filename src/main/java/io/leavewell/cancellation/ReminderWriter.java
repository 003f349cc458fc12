package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reminds of the end of a lower price or a pause, while it is still to come. */
@ApplicationScoped
class ReminderWriter implements Writer {

    @Inject
    CustomerLinks links;

    @Override
    public Set<LeavingLetter> kinds() {
        return Set.of(LeavingLetter.REMINDER);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        var reader = letter.recipient().reader();
        return Outcome.<Outcome>findByIdOptional(letter.about())
                .filter(ReminderWriter::goesOn)
                .flatMap(outcome -> outcome.change().flatMap(change -> {
                    if (change instanceof Change.StartDiscount discount) {
                        return discount(outcome, discount, reader);
                    }
                    return change instanceof Change.Pause pause ? pause(outcome, pause, reader) : Optional.empty();
                }));
    }

    private Optional<Content> discount(Outcome outcome, Change.StartDiscount ending, Reader reader) {
        var say = Pages.say(reader);
        var terms = outcome.subscription().terms();
        var day = reader.day(ending.until());
        var price = reader.money(terms.price());
        return outcome.subscription()
                .discount()
                .filter(ending::equals)
                .map(running -> words(
                        outcome,
                        reader,
                        say.mailReminderDiscountSubject(day, terms.plan().name(), price),
                        say.mailReminderDiscountIntro(terms.plan().name(), day, price)));
    }

    private Optional<Content> pause(Outcome outcome, Change.Pause ending, Reader reader) {
        var say = Pages.say(reader);
        var terms = outcome.subscription().terms();
        var day = reader.day(ending.resumesAt());
        return outcome.subscription()
                .pause()
                .filter(ending::equals)
                .map(running -> words(
                        outcome,
                        reader,
                        say.mailReminderPauseSubject(terms.plan().name(), day),
                        say.mailReminderPauseIntro(day, reader.money(terms.price()))));
    }

    private Content words(Outcome outcome, Reader reader, String subject, String intro) {
        var say = Pages.say(reader);
        return new LetterBody(
                        subject,
                        List.of(Pages.greeting(outcome.subscription().customer(), say), intro),
                        List.of(),
                        Optional.of(new LetterBody.Button(say.mailReminderButton(), links.toLeave(outcome))),
                        List.of(),
                        say.mailWhyOutcome(links.brand()))
                .in(reader, subject);
    }

    private static boolean goesOn(Outcome outcome) {
        var subscription = outcome.subscription();
        return !subscription.customer().isErased() && !subscription.isEnded() && !subscription.isLeaving();
    }
}
