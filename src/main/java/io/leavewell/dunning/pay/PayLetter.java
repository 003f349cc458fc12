package io.leavewell.dunning.pay;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** The letters of the pay page. */
enum PayLetter implements LetterKind {
    /** Somebody asked for a fresh link with an old one. */
    FRESH_LINK;

    @Override
    public String code() {
        return "pay.fresh_link";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, PayMessages.class).mailLabel();
    }

    @Override
    public Priority priority() {
        return Priority.ANSWER;
    }
}
