package io.leavewell.mail;

import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom letters come from, and where their answers go. */
@ApplicationScoped
class Sender {

    private final String from;
    private final Optional<String> name;
    private final Brand brand;

    Sender(
            @ConfigProperty(name = "leavewell.mail.from") Optional<String> from,
            @ConfigProperty(name = "leavewell.mail.name") Optional<String> name,
            Brand brand) {
        this.from = from.orElse("");
        this.name = name;
        this.brand = brand;
    }

    Mailbox mailbox() {
        return new Mailbox(from, name.orElseGet(() -> brand.name()));
    }

    Optional<Mailbox> replyTo() {
        return brand.supportAddress().map(Mailbox::new).filter(Mailbox::isValid);
    }

    /** Made of the letter alone, so that a second try is recognised as the same letter. */
    String messageId(Letter letter) {
        var mailbox = mailbox();
        return "<" + letter.id() + "@" + (mailbox.isValid() ? mailbox.domain() : "leavewell.invalid") + ">";
    }
}
