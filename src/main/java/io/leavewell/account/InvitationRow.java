package io.leavewell.account;

import io.leavewell.web.Reader;
import java.time.Instant;
import java.util.UUID;

/**
 * An invitation that nobody has accepted yet, as a list shows it.
 *
 * @param good whether its link still is
 */
record InvitationRow(UUID id, String email, String role, String by, String until, boolean good) {

    static InvitationRow of(Invitation invitation, Instant now, Reader reader) {
        return new InvitationRow(
                invitation.id(),
                invitation.email(),
                Say.role(invitation.role(), Say.to(reader)),
                invitation.madeBy().name(),
                invitation.ticket().goodUntil().map(reader::moment).orElse(""),
                invitation.ticket().isGood(now));
    }
}
