/**
 * The cancel flow: its published definition, the visit, the page, the outcome, the evidence, and the plain way out when
 * anything else fails.
 */
package io.leavewell.cancellation;
