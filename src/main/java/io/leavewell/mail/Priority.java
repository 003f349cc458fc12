package io.leavewell.mail;

/** Which letters go first where somebody may get only so many; the first is the most urgent. */
public enum Priority {
    /** Answers something that the person just did: goes at once, at any hour, and is not counted. */
    ANSWER,
    /** A law or a contract asks for it by a date: counted, but never put off for others. */
    LAW,
    /** A payment has failed. */
    PAYMENT,
    /** A card expires soon. */
    CARD,
    /** A question about leaving. */
    SURVEY,
    /** News, offers, win-back. */
    NEWS;

    /** Whether somebody may say that they want none: what they are owed they get. */
    public boolean isOptional() {
        return this != ANSWER && this != LAW;
    }

    boolean isMoreUrgentThan(Priority other) {
        return ordinal() < other.ordinal();
    }
}
