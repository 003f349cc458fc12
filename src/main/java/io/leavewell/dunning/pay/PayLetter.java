package io.leavewell.dunning.pay;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;

/** The letters of the pay page. */
enum PayLetter implements LetterKind {
    /** Somebody asked for a fresh link with an old one. */
    FRESH_LINK;

    @Override
    public String code() {
        return "pay.fresh_link";
    }

    @Override
    public Priority priority() {
        return Priority.ANSWER;
    }
}
