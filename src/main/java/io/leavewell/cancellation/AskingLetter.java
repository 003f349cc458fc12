package io.leavewell.cancellation;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** The one letter of the flow that nobody is owed. */
enum AskingLetter implements LetterKind {
    /** To those who left without a word: why? */
    FOLLOW_UP;

    @Override
    public String code() {
        return "cancellation.follow_up";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, RelayMessages.class).letterFollowUp();
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.MARKETING;
    }

    @Override
    public Priority priority() {
        return Priority.SURVEY;
    }
}
