package io.leavewell.mail;

import io.leavewell.web.Reader;

/**
 * Whom a letter goes to, and how they read.
 *
 * @param key what the rooms below know them by: a customer's external id, or one of our own people's
 */
public record Recipient(String key, Mailbox mailbox, Reader reader) {

    /** The key of letters to our own people. */
    public static final String TEAM = "team";

    /** How keys of single operators begin; no customer has such an id. */
    public static final String OPERATOR = "operator:";

    /** Our own people are written to at any hour and as often as they must be. */
    public boolean isOurs() {
        return key.equals(TEAM) || key.startsWith(OPERATOR);
    }
}
