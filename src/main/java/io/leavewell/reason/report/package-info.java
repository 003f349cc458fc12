/** The report on reasons: counts with money, people's words, pictures and notes on the time axis. It writes nothing else. */
package io.leavewell.reason.report;
