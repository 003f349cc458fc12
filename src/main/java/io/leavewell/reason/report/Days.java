package io.leavewell.reason.report;

import java.time.Instant;

/**
 * Days that are counted, such as a week.
 *
 * @param before where those begin that they are compared with, which end with their own beginning
 * @param end the first moment after them
 */
public record Days(Instant before, Instant begin, Instant end) {}
