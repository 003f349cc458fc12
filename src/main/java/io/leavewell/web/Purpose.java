package io.leavewell.web;

/** What a signed text may be used for; a text for one purpose is refused for every other. */
public enum Purpose {
    /** Opens the cancel page; written by the host's backend or by our API. */
    CANCEL,
    /** Opens what a visit led to, to see or undo it; written by us only, into letters. */
    OUTCOME,
    /** Opens the one question to those who left without a word; written by us only, into letters. */
    FOLLOW_UP,
    /** Opens the page on which an open invoice is paid; written by us only, into letters and for the host. */
    PAY,
    /** Tells a customer's own browser, on the host's pages, whether a payment is open; written by the host's backend. */
    PAY_NOTICE,
    /** Opens the page on which another card is put on file; written by us only, into letters. */
    CARD,
    /** Ends letters that nobody is owed; written by us only, into the heads of such letters. */
    UNSUBSCRIBE,
    /** Tells the host how a visit ended; written by us only, read on the host's return page. */
    RESULT
}
