package io.leavewell.billing;

import java.util.UUID;

/** A customer has another card on file: they typed it, or the card network told the provider. */
public record CardUpdated(UUID customer, UUID method) {}
