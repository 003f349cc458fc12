package io.leavewell.reason;

/**
 * Where a statement from elsewhere comes from, so that the same file read twice is counted once.
 *
 * @param source such as the name of the app store
 * @param id within the source
 */
public record Origin(String source, String id) {}
