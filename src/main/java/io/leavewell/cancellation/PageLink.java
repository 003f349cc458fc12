package io.leavewell.cancellation;

/** A link at the foot of a page. */
record PageLink(String label, String url) {}
