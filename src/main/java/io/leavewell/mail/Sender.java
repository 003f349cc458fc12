package io.leavewell.mail;

import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom letters come from, and where their answers go. */
@ApplicationScoped
class Sender {

    private final Mailbox mailbox;
    private final Optional<Mailbox> replyTo;

    Sender(
            @ConfigProperty(name = "leavewell.mail.from") Optional<String> from,
            @ConfigProperty(name = "leavewell.mail.name") Optional<String> name,
            Brand brand) {
        mailbox = new Mailbox(from.orElse(""), name.orElse(brand.name()));
        replyTo = brand.supportAddress().map(Mailbox::new).filter(Mailbox::isValid);
    }

    Mailbox mailbox() {
        return mailbox;
    }

    Optional<Mailbox> replyTo() {
        return replyTo;
    }

    /** Made of the letter alone, so that a second try is recognised as the same letter. */
    String messageId(Letter letter) {
        return "<" + letter.id() + "@" + (mailbox.isValid() ? mailbox.domain() : "leavewell.invalid") + ">";
    }
}
