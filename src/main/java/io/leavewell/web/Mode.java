package io.leavewell.web;

/** Whether a link is meant in earnest. */
public enum Mode {
    /** What is chosen is carried out. */
    LIVE,
    /** Everything is shown and nothing is carried out; for the host's engineers. */
    TEST
}
