package io.leavewell.cancellation;

/** A link that is well signed, but about nobody and nothing that we know. */
class Lost extends RuntimeException {}
