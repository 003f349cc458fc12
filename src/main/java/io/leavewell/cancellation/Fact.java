package io.leavewell.cancellation;

/** A row of a facts box. */
record Fact(String label, String value) {}
