package io.leavewell.mail;

/** What the law asks for before a letter may go. */
public enum LetterClass {
    /** Belongs to a contract that runs: receipts, confirmations, failed payments. It offers nothing. */
    TRANSACTIONAL,
    /** Carries an offer, a question that nobody is owed, or an invitation to return; goes only with consent. */
    MARKETING
}
