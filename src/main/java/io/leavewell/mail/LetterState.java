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
    FAILED,
    /** Its reader wants no such letters, or their address takes none. */
    SUPPRESSED,
    /** The mail server took it, and another said later that nobody has the address. */
    BOUNCED;

    /** What is noted of a letter that was skipped because it no longer mattered, and of no other. */
    public static final String NO_LONGER_NEEDED = "no longer needed";

    /** Whether it left, or would have if the company were real. */
    public boolean isGone() {
        return this == SENT || this == KEPT || this == BOUNCED;
    }
}
