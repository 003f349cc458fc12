package io.leavewell.cancellation;

/**
 * Something that a customer has to look at before anything is done.
 *
 * @param field the id of the element that it is about
 */
record Problem(String field, String words) {}
