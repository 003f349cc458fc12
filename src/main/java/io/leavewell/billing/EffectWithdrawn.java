package io.leavewell.billing;

import java.util.UUID;

/** An effect was not wanted any more when its time came, and is gone; heard in the same transaction. */
public record EffectWithdrawn(UUID effect, UUID about) {}
