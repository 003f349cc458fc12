package io.leavewell.mail.wording;

import io.leavewell.mail.Content;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Postbox;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.mail.Recipient;
import io.leavewell.web.Reader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Sends every specimen of every phrasebook to who is drafting it. */
@ApplicationScoped
public class SpecimenPost {

    @Inject
    @All
    List<Phrasebook> phrasebooks;

    @Inject
    Wordings wordings;

    @Inject
    TrialPost post;

    @Inject
    Postbox postbox;

    /** One of them, by a name for all to know it by. */
    public record Named(String name, Specimen specimen) {}

    /** All of the product's own rooms. */
    public Stream<Named> all() {
        return phrasebooks.stream()
                .filter(book -> !book.id().equals(SamplePhrasebook.ID))
                .flatMap(book -> book.specimens().stream()
                        .map(specimen -> new Named("specimen-" + book.id() + "-" + specimen.id(), specimen)));
    }

    public ReceivedMail sent(Specimen specimen, Reader reader) {
        var id = UUID.randomUUID();
        var mailbox = new Mailbox("otto." + id + "@leavewell.example", "Otto Lind");
        Content content = specimen.in(reader, wordings.inForce());
        post.send(content, new Recipient(Recipient.OPERATOR + id, mailbox, reader));
        return postbox.onlyTo(mailbox.address());
    }
}
