package io.leavewell.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends letters to people of other rooms' stories. */
@ApplicationScoped
public class Correspondent {

    @Inject
    Letters letters;

    @Inject
    Greeter greeter;

    @Inject
    Bounces bounces;

    @Inject
    Clock clock;

    /** Of a failed payment. */
    public UUID dun(Recipient to, String subject, Mailbox... copies) {
        return post(Greeter.Kind.DUE, to, subject, clock.instant(), copies);
    }

    public UUID news(Recipient to, String subject, Instant notBefore) {
        return post(Greeter.Kind.TELLING, to, subject, notBefore);
    }

    public void bounce(UUID letter, String words) {
        var id = QuarkusTransaction.requiringNew()
                .call(() -> Letter.of(letter).orElseThrow().messageId());
        bounces.take(new Bounces.Notice(Bounces.Kind.BOUNCED, id, Optional.empty(), true, words));
    }

    private UUID post(Greeter.Kind kind, Recipient to, String subject, Instant notBefore, Mailbox... copies) {
        var about = UUID.randomUUID();
        greeter.says(about, subject);
        QuarkusTransaction.requiringNew().run(() -> letters.post(kind, about, to, List.of(copies), notBefore));
        return QuarkusTransaction.requiringNew()
                .call(() -> Letter.about(about).get(0).id());
    }
}
