package io.leavewell.web;

/**
 * Something that somebody has to look at before anything is done.
 *
 * @param field the id of the element that it is about
 */
public record Problem(String field, String words) {}
