package io.leavewell.reason.digest;

import io.leavewell.mail.LetterKind;

/** The one kind of letter that this room sends; it goes to the team only. */
enum DigestLetter implements LetterKind {
    DIGEST;

    @Override
    public String code() {
        return "reason.digest";
    }
}
