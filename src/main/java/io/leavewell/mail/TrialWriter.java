package io.leavewell.mail;

import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Writes the letter by which an operator sees whether letters go. */
@ApplicationScoped
class TrialWriter implements Writer {

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.TRIAL);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        var reader = letter.recipient().reader();
        var subject = Messages.in(reader.language(), Words.class).trialSubject();
        return Optional.of(Content.of(reader, subject, Templates.trialText(reader), Templates.trial(reader)));
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance trial(Reader reader);

        static native TemplateInstance trialText(Reader reader);
    }
}
