package io.leavewell.dunning.expiry;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** The letter about a card that expires. */
enum ExpiryLetter implements LetterKind {
    CARD;

    @Override
    public String code() {
        return "dunning.card";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ExpiryMessages.class).letters();
    }

    @Override
    public Priority priority() {
        return Priority.CARD;
    }
}
