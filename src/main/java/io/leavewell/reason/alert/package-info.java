/**
 * Alerts: who wants to hear at once of which statements, what was found for them, and that they were told. It counts
 * nothing.
 *
 * <p>Why a statement is matched in two steps: what is known in memory is compared in the transaction that keeps what was
 * found, and only plans a job; segments are asked, and alerts written, in that job, so that a rule that cannot be
 * answered never stops the reading of statements (2026-11-23).
 */
package io.leavewell.reason.alert;
