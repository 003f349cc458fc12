package io.leavewell.web;

/** Something that a new installation needs before it is of use; each bean of this type is one step on the start page. */
public interface FirstStep {

    int place();

    Role role();

    boolean isTaken();

    /** Where it is taken. */
    String path();

    String title(Language language);

    /** What for. */
    String why(Language language);
}
