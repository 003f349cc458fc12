package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Invites, reminds and un-invites; in the caller's transaction. */
@ApplicationScoped
class Invitations {

    @Inject
    Tickets tickets;

    @Inject
    Letters letters;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Who was invited before and has not come is invited anew. */
    Invitation invite(InvitationForm form, Operator by) {
        Invitation.openTo(form.email()).ifPresent(this::withdraw);
        var ticket = tickets.issue(Ticket.Kind.INVITATION, null);
        var invitation = new Invitation(form, ticket, by, clock.instant());
        invitation.persist();
        audit.note(PeopleAct.INVITED, "invitation", invitation.id().toString(), null, Map.of("role", form.role()));
        post(invitation);
        return invitation;
    }

    /** A new letter with a new link; the old link is dead. */
    void again(Invitation invitation) {
        tickets.end(invitation.ticket());
        invitation.renew(tickets.issue(Ticket.Kind.INVITATION, null));
        audit.note(
                PeopleAct.INVITED, "invitation", invitation.id().toString(), null, Map.of("role", invitation.role()));
        post(invitation);
    }

    void withdraw(Invitation invitation) {
        invitation.withdraw(clock.instant());
        tickets.end(invitation.ticket());
        audit.note(PeopleAct.INVITATION_WITHDRAWN, "invitation", invitation.id().toString(), null, null);
    }

    private void post(Invitation invitation) {
        var reader = Reader.of(
                invitation.language(), "", invitation.madeBy().profile().timeZone());
        letters.post(
                AccountLetter.INVITATION,
                invitation.ticket().id(),
                new Recipient(AccountLetter.recipient(invitation.id()), new Mailbox(invitation.email()), reader),
                clock.instant());
    }
}
