package io.leavewell.billing;

import java.util.UUID;

/** An effect cannot be carried out without a person. */
public record EffectStuck(UUID effect, UUID about, String why) {}
