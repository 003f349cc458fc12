package io.leavewell.customer;

/** What a room knows about a person, for their own eyes: each bean of this type is a part of the export (T-P1). */
public interface Disclosure {

    /** The name of the part in the file. */
    String name();

    /** Records, lists and maps, as they are to be read; all of it, unmasked. */
    Object about(Customer customer);
}
