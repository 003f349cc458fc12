/** The report that product teams act on: how many left or stayed for which reason, what it cost, in whose words. */
package io.leavewell.reason.report;
