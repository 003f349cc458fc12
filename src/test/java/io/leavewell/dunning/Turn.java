package io.leavewell.dunning;

import java.time.Instant;

/**
 * Something that happens to one person in a random timeline.
 *
 * @param deal which of their subscriptions it is about, where it is about one
 * @param detail how the bank treats the card from then on; how much they pay; in how many days they want to be charged
 */
record Turn(Instant at, What what, int deal, String detail) {

    enum What {
        /** A period begins and is charged, by the card that is on file. */
        RENEWED,
        /** They put another card on file. */
        NEW_CARD,
        /** The bank treats their card otherwise, and tells nobody. */
        CARD_CHANGES,
        /** Money comes by a transfer. */
        PAYS,
        /** They leave at the end of the period. */
        CANCELS,
        CANCELS_AT_ONCE,
        PAUSES,
        /** It should never have been asked for: what was paid of it is given back. */
        VOIDED,
        /** Nobody asks for it any more. */
        WRITTEN_OFF,
        /** They name a day on which to charge them. */
        PROMISES,
        /** A provider that tries by itself has tried, in vain. */
        TRIED_BY_PROVIDER,
        ERASED,
        /** They want no more reminders. */
        OPTS_OUT,
        /** They want no more questions, which says nothing of reminders. */
        WANTS_NO_SURVEYS
    }

    String words() {
        return what + " " + detail + (deal == 0 ? "" : " (the second plan)");
    }
}
