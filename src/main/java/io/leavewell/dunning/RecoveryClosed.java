package io.leavewell.dunning;

import java.util.UUID;

/** A recovery is over, paid or not. */
public record RecoveryClosed(UUID recovery) {}
