package io.leavewell.cancellation;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterKind;

/** The one letter of the flow that nobody is owed. */
enum AskingLetter implements LetterKind {
    /** To those who left without a word: why? */
    FOLLOW_UP;

    @Override
    public String code() {
        return "cancellation.follow_up";
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.MARKETING;
    }
}
