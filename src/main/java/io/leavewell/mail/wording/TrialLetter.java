package io.leavewell.mail.wording;

import io.leavewell.mail.LetterKind;

/** Letters that an operator sends to themselves. */
enum TrialLetter implements LetterKind {
    /** A specimen as the draft would have it. */
    SPECIMEN;

    @Override
    public String code() {
        return "wording.trial";
    }
}
