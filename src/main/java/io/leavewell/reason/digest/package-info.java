/**
 * A letter about why people leave, to those of the team who want it every week or month. It counts nothing itself, and
 * tells of nobody who could be known.
 */
package io.leavewell.reason.digest;
