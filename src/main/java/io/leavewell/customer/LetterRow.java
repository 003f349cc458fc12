package io.leavewell.customer;

/**
 * A letter in a list.
 *
 * @param due when it is looked at next; empty if it is settled
 * @param why what was decided about it last; empty if nothing was
 */
record LetterRow(
        String path,
        String what,
        String subject,
        String urgency,
        String posted,
        String due,
        String state,
        String why) {}
