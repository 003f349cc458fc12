package io.leavewell.mail;

import io.leavewell.web.Reader;

/**
 * Whom a letter goes to, and how they read.
 *
 * @param key what the rooms below know them by: a customer's external id, or {@link #TEAM}
 */
public record Recipient(String key, Mailbox mailbox, Reader reader) {

    /** The key of letters to our own people. */
    public static final String TEAM = "team";
}
