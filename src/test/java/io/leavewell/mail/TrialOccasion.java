package io.leavewell.mail;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** An operator wants to see whether letters go. */
@ApplicationScoped
class TrialOccasion implements Occasion {

    @Inject
    Letters letters;

    @Inject
    Worker worker;

    @Inject
    Clock clock;

    @Override
    public void comes(Consumer<String> arrived) {
        var id = UUID.randomUUID();
        var mailbox = new Mailbox("otto." + id + "@leavewell.example", "Otto Lind");
        var otto = new Recipient(Recipient.OPERATOR + id, mailbox, Reader.of(Language.EN, "GB", "Europe/Berlin"));
        QuarkusTransaction.requiringNew().run(() -> letters.post(MailKind.TRIAL, id, otto, clock.instant()));
        worker.runDue();
        arrived.accept(mailbox.address());
    }
}
