/**
 * What operators see of failed payments: each recovery with what came of its steps, what was recovered in some time, and who
 * would get what in the next weeks. It changes nothing by itself; what editors do here, billing and the recovery carry out.
 */
package io.leavewell.dunning.report;
