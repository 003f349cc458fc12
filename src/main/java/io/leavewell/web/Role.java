package io.leavewell.web;

/** What an operator may do; each role may do all that those before it may. */
public enum Role {
    /** Reads; personal data only if granted. */
    VIEWER,
    /** Changes what customers are asked and offered, acts on their behalf. */
    EDITOR,
    /** Decides on people, keys, settings and erasure. */
    ADMIN;

    public boolean includes(Role needed) {
        return compareTo(needed) >= 0;
    }
}
