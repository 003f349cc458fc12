package io.leavewell.account;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Recipient;
import java.util.Locale;
import java.util.UUID;

/** Letters to operators; each is about a {@link Ticket}. */
enum AccountLetter implements LetterKind {
    /** An admin asks somebody to join. */
    INVITATION,
    /** Somebody, hopefully the operator, forgot the password. */
    RESET;

    /** Nobody of the customers has such an id. */
    static String recipient(UUID operatorOrInvitation) {
        return Recipient.OPERATOR + operatorOrInvitation;
    }

    @Override
    public String code() {
        return "account." + name().toLowerCase(Locale.ROOT);
    }
}
