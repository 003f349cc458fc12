package io.leavewell.mail;

/** Where a letter stands. */
public enum LetterState {
    /** Posted; it goes when its time has come. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** It no longer mattered when its time came, so its writer left it. */
    SKIPPED,
    /** Written and kept here for reading, because the sample company sends no mail. */
    KEPT,
    /** Refused for good, or tried for days; if a person has its stuck job tried again, it may still be sent. */
    FAILED
}
