package io.leavewell.dunning.pay;

/** A row of a facts box. */
record Fact(String label, String value) {}
