package io.leavewell.reason;

import java.util.UUID;

/** Somebody said something, and it was read: heard in the transaction that keeps what was found. */
public record Understood(UUID statement) {}
