package io.leavewell.reason.theme;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterKind;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** Letters about themes; each is about its {@link News}. */
enum ThemeLetter implements LetterKind {
    /** To somebody who asked for what is there now. */
    SHIPPED;

    @Override
    public String code() {
        return "theme.shipped";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ThemeMessages.class).letterShipped();
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.MARKETING;
    }
}
