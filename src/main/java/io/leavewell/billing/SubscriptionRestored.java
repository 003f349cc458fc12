package io.leavewell.billing;

import java.util.UUID;

/** A subscription that was cancelled goes on after all: what is owed for it is asked for again. */
public record SubscriptionRestored(UUID subscription) {}
