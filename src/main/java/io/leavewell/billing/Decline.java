package io.leavewell.billing;

/** Why a charge did not go through, as far as it changes what can be done about it. */
public enum Decline {
    /** Not enough money in the account today; a later day may do. */
    INSUFFICIENT_FUNDS,
    /** The card is over; only a new one helps. */
    EXPIRED_CARD,
    /** Lost, stolen, closed or forbidden: this card will never be charged again. */
    HARD,
    /** The bank wants its customer to confirm the payment (3-D Secure). */
    AUTHENTICATION,
    /** Something between us and the bank failed; nobody did anything wrong. */
    PROCESSOR,
    /** The bank says no and not why. */
    UNKNOWN;

    /** Whether the same card may be tried again without anybody doing something first. */
    public boolean mayBeRetried() {
        return this == INSUFFICIENT_FUNDS || this == PROCESSOR || this == UNKNOWN;
    }
}
