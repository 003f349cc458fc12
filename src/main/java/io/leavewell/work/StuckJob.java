package io.leavewell.work;

import java.time.Instant;

/**
 * A job whose patience is exhausted.
 *
 * @param error in one line
 */
public record StuckJob(String kind, String id, Instant since, int failures, String error) {}
