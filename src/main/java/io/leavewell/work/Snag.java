package io.leavewell.work;

import java.time.Instant;

/**
 * Something that stopped and waits for a person.
 *
 * @param what it is, in the reader's words
 * @param why it stopped, as whoever refused it put it, masked
 * @param tries 0 if nobody counts them
 * @param customer the key of the person whom it is about; empty if it is about nobody
 * @param caution what the reader should know before they have it tried again; empty if there is nothing
 */
public record Snag(String id, String what, String why, Instant since, int tries, String customer, String caution) {}
