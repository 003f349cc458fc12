package io.leavewell.web;

/** An entry of the workspace's navigation; each bean of this type is one. */
public interface Door {

    /** Begins with {@code /workspace}; everything below belongs to it. */
    String path();

    /** Who is shown it. */
    Role role();

    /** The order of entries. */
    int place();

    String label(Language language);
}
