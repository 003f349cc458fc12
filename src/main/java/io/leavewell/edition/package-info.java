/**
 * Things that operators edit: draft, check, publish, history, roll back. It keeps definitions as text and does not know
 * what they say.
 *
 * <p>Why one draft for all operators, and not one for each: a team that edits the same flow must see what the others
 * do, and what is published is what all of them have seen.
 */
package io.leavewell.edition;
