package io.leavewell.reason.theme;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterKind;

/** Letters about themes; each is about its {@link News}. */
enum ThemeLetter implements LetterKind {
    /** To somebody who asked for what is there now. */
    SHIPPED;

    @Override
    public String code() {
        return "theme.shipped";
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.MARKETING;
    }
}
