package io.leavewell.account;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.web.Brand;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the letters with links that let somebody in, as long as they would. */
@ApplicationScoped
class AccountWriter implements Writer {

    @Inject
    Tickets tickets;

    @Inject
    Brand brand;

    @Override
    public Set<AccountLetter> kinds() {
        return EnumSet.allOf(AccountLetter.class);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        var reader = letter.recipient().reader();
        return Ticket.<Ticket>findByIdOptional(letter.about())
                .filter(tickets::isGood)
                .flatMap(ticket -> words(ticket, reader))
                .map(words -> words.in(reader, words.heading()));
    }

    private Optional<LetterBody> words(Ticket ticket, Reader reader) {
        return ticket.kind() == Ticket.Kind.RESET
                ? Optional.of(reset(ticket, reader))
                : Invitation.with(ticket).map(invitation -> invitation(invitation, reader));
    }

    private LetterBody invitation(Invitation invitation, Reader reader) {
        var say = Say.to(reader);
        var by = invitation.madeBy().name();
        return new LetterBody(
                say.mailInvitationHeading(brand.name()),
                List.of(say.mailInvitationIntro(by, brand.name(), Say.role(invitation.role(), say))),
                List.of(),
                button(say.mailInvitationButton(), invitation.ticket()),
                List.of(say.mailInvitationUntil(
                        reader.moment(invitation.ticket().goodUntil().orElseThrow()))),
                say.mailInvitationWhy(by));
    }

    private LetterBody reset(Ticket ticket, Reader reader) {
        var say = Say.to(reader);
        return new LetterBody(
                say.mailResetHeading(),
                List.of(say.mailResetGreeting(ticket.operator().name()), say.mailResetIntro(brand.name())),
                List.of(),
                button(say.mailResetButton(), ticket),
                List.of(say.mailResetUntil(reader.moment(ticket.goodUntil().orElseThrow()))),
                say.mailResetWhy());
    }

    private Optional<LetterBody.Button> button(String label, Ticket ticket) {
        return Optional.of(new LetterBody.Button(label, tickets.url(ticket)));
    }
}
