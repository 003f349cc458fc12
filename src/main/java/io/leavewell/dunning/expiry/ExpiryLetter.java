package io.leavewell.dunning.expiry;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;

/** The letter about a card that expires. */
enum ExpiryLetter implements LetterKind {
    CARD;

    @Override
    public String code() {
        return "dunning.card";
    }

    @Override
    public Priority priority() {
        return Priority.CARD;
    }
}
