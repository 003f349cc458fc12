package io.leavewell.billing;

import java.util.UUID;

/** Nothing is owed on an open invoice any more, though nobody paid it: voided, given back, or written off. */
public record InvoiceClosed(UUID invoice, UUID subscription) {}
