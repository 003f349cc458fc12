package io.leavewell.web;

import java.util.Optional;

/** Something of a room that may wait for somebody of the team; each bean of this type is asked for the start page. */
public interface Duty {

    /** The order on the page: what hurts customers comes first. */
    int place();

    /** Who can do something about it. */
    Role role();

    /** Where it is done. */
    String path();

    /** In one sentence; empty if nothing waits. */
    Optional<String> today(Reader reader);
}
