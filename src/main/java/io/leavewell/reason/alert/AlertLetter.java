package io.leavewell.reason.alert;

import io.leavewell.mail.LetterKind;
import java.util.Locale;

/** The messages of alerts, each about its bundle; calls are kept under the same codes. */
enum AlertLetter implements LetterKind {
    /** Of one statement, at once. */
    FIRST,
    /** Of all that were gathered after the first. */
    MORE,
    /** Of a made-up statement, to see whether it arrives. */
    TRIAL;

    @Override
    public String code() {
        return "alert." + name().toLowerCase(Locale.ROOT);
    }
}
