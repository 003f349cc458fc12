package io.leavewell.reason;

/** Some characters of what somebody wrote, from {@code start} up to before {@code end}, counted as Java counts them. */
public record Span(int start, int end) {}
