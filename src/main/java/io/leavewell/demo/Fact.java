package io.leavewell.demo;

/** A row of a facts box. */
record Fact(String label, String value) {}
