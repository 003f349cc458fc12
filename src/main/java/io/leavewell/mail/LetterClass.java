package io.leavewell.mail;

/** What the law asks for before a letter may go. */
public enum LetterClass {
    /** Belongs to a contract that runs: receipts, confirmations, failed payments. It offers nothing. */
    TRANSACTIONAL,
    /** Carries an offer, a discount or an invitation to return; goes only with consent. */
    MARKETING
}
