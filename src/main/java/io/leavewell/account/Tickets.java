package io.leavewell.account;

import io.leavewell.mail.Letters;
import io.leavewell.web.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Issues tickets, and knows their links: each is made of the ticket's id and the signing key, so that it can be written
 * again whenever its letter is, and stands nowhere. Everything here happens in the caller's transaction.
 */
@ApplicationScoped
class Tickets {

    @Inject
    SigningKey key;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    /** @param operator null for people we do not know yet */
    Ticket issue(Ticket.Kind kind, Operator operator) {
        var ticket = new Ticket(UUID.randomUUID(), kind, operator, clock.instant());
        ticket.recognisedBy(token(ticket));
        ticket.persist();
        return ticket;
    }

    String url(Ticket ticket) {
        return publicUrl + ticket.kind().path() + token(ticket);
    }

    /** Empty if it is none of ours, used, withdrawn or too old: nobody is told which. */
    Optional<Ticket> good(Ticket.Kind kind, String token) {
        return Ticket.carrying(kind, token).filter(this::isGood);
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<Ticket> held(Ticket.Kind kind, String token) {
        return Ticket.held(kind, token).filter(this::isGood);
    }

    boolean isGood(Ticket ticket) {
        return ticket.isGood(clock.instant());
    }

    /** Its letter goes with it, since the link stands there. */
    void end(Ticket ticket) {
        ticket.end(clock.instant());
        letters.forgetAbout(ticket.id());
    }

    private String token(Ticket ticket) {
        return Secret.encoded(key.sign("account ticket " + ticket.id()));
    }
}
