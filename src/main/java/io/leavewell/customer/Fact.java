package io.leavewell.customer;

/** Something that is known of a person, with what it is called. */
record Fact(String label, String value) {}
