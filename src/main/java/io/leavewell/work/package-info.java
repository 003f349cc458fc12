/**
 * Durable jobs: run at a time, retried with back-off, by exactly one of any number of replicas. It knows nothing of what
 * the jobs do.
 *
 * <p>Why (2026-11): db-scheduler polls, keeps the heartbeats and finds the dead, but the rows are ours to write. Its
 * client aborts the caller's whole transaction when another plans the same job at the same moment, and a batch when one
 * of it waits already; {@code on conflict do nothing} does neither.
 */
package io.leavewell.work;
