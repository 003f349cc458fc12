package io.leavewell.billing;

import java.time.Instant;

/** The provider's word that a change was carried out. */
public record Receipt(String key, Change change, Instant at) {}
