package io.leavewell.cancellation;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Unsubscribing;
import io.leavewell.mail.Writer;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        var asked = new Asking(
                links.brand(),
                plan,
                LetterWords.greeting(outcome.subscription().customer(), Pages.say(reader)),
                say.mailIntro(plan, reader.day(outcome.receivedAt())),
                links.toFollowUp(outcome),
                unsubscribing.link(letter));
        var subject = say.mailSubject(plan);
        return Content.of(reader, subject, Templates.askingText(asked, reader), Templates.asking(asked, reader));
    }

    /** What stands in the letter. */
    record Asking(String brand, String plan, String greeting, String intro, String url, String unsubscribe) {}

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance asking(Asking words, Reader reader);

        static native TemplateInstance askingText(Asking words, Reader reader);
    }
}
