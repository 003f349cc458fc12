package io.leavewell.billing;

import java.util.UUID;

/** A subscription was cancelled, has ended or is paused: nothing is charged for it for now. */
public record SubscriptionStopped(UUID subscription) {}
