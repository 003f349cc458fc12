package io.leavewell.customer;

import java.util.UUID;

/**
 * A subscription as a customer's page shows it, in the reader's words.
 *
 * @param price with its interval: "€29.00 a month"
 * @param next what happens next and when: a charge, the end, the end of a pause; empty if nothing does
 */
public record Agreement(
        UUID id, String externalId, String plan, String price, String status, String next, boolean ended) {}
