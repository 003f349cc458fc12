package io.leavewell.billing;

/** Why a subscription ends, in the three kinds that reports always keep apart. */
public enum Departure {
    /** The customer asked for it. */
    VOLUNTARY,
    /** A payment failed or a card expired, and nobody mended it. */
    INVOLUNTARY,
    /** The customer reached the goal they came for. */
    POSITIVE
}
