package io.leavewell.billing;

import java.util.UUID;

/** Billing confirmed an effect; heard in the same transaction. */
public record EffectDone(UUID effect, UUID about) {}
