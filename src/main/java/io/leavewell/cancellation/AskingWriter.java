package io.leavewell.cancellation;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Unsubscribing;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the letter that asks why somebody left, with the way to get no more of the kind. */
@ApplicationScoped
class AskingWriter implements Writer {

    @Inject
    AskingLater asking;

    @Inject
    CustomerLinks links;

    @Inject
    Unsubscribing unsubscribing;

    @Override
    public Set<AskingLetter> kinds() {
        return Set.of(AskingLetter.FOLLOW_UP);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        return Outcome.<Outcome>findByIdOptional(letter.about())
                .filter(outcome -> asking.isDue(outcome, letter))
                .map(outcome -> content(outcome, letter));
    }

    private Content content(Outcome outcome, Letter letter) {
        var reader = letter.recipient().reader();
        var say = Messages.in(reader.language(), FollowUpMessages.class);
        var plan = outcome.subscription().terms().plan().name();
        return new LetterBody(
                        say.heading(plan),
                        List.of(
                                Pages.greeting(outcome.subscription().customer(), Pages.say(reader)),
                                say.mailIntro(plan, reader.day(outcome.receivedAt()))),
                        List.of(),
                        Optional.of(new LetterBody.Button(say.mailButton(), links.toFollowUp(outcome))),
                        List.of(say.mailOnce()),
                        say.mailWhy(links.brand()))
                .endedBy(new LetterBody.Button(say.mailUnsubscribe(), unsubscribing.link(letter)))
                .in(reader, say.mailSubject(plan));
    }
}
