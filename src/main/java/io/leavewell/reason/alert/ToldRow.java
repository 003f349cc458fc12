package io.leavewell.reason.alert;

/**
 * An alert that was told.
 *
 * @param words masked; empty if there are none, or none any more
 * @param path of the statement
 */
record ToldRow(String when, String rule, String heading, String words, String path) {}
