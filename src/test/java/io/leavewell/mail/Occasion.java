package io.leavewell.mail;

import java.util.function.Consumer;

/** What has to happen so that letters of some kinds go; every bean of this type is asked when all letters are looked at. */
public interface Occasion {

    /** @param arrived to be told, as soon as letters went and while they still matter, the address or key they went to */
    void comes(Consumer<String> arrived);
}
