package io.leavewell.cancellation.tone;

/** What a phrase does to its reader; each is a section of the lists. */
public enum Tone {
    /** Makes people feel small, guilty or disloyal. */
    SHAME,
    /** Frightens with loss and regret. */
    LOSS,
    /** Casts doubt on a decision that is taken. */
    DOUBT,
    /** Begs, or holds people up. */
    PLEA,
    /** Says that leaving needs more than the button (T-L2). */
    HURDLE,
    /** Hurries; true only where the end is near. */
    SOON,
    /** Says that time is limited, without saying how. */
    DEADLINE,
    /** Says that it ends today. */
    TODAY,
    /** Names the day on which it ends. */
    DAY,
    /** Names the day on which anything ends; in an offer, that is the offer. */
    UNTIL,
    /** Says that there is not enough for everybody. */
    SCARCITY,
    /** Offers something to buy (T-M1). */
    SALE,
    /** Names the act of cancelling; wanted on its button. */
    CANCEL,
    /** Turns the meaning of a label round. */
    NOT;

    /** Whether it has no place anywhere on the way out (T-L3). */
    public boolean isPressing() {
        return compareTo(HURDLE) <= 0;
    }

    /** Whether it has a place only where an enforced limit makes it true. */
    public boolean isClaim() {
        return compareTo(SOON) >= 0 && compareTo(SCARCITY) <= 0;
    }
}
