package io.leavewell.edition;

/** A new version is in force. */
public record Published(String kind, int version) {}
