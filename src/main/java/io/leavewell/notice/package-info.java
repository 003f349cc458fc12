/**
 * Letters that a law or courtesy asks for ahead of a charge: renewals of long plans, the end of trials, other prices; and the
 * proof that each went. It knows nothing of payments that fail or of why people leave.
 */
package io.leavewell.notice;
