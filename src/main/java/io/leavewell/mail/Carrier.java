package io.leavewell.mail;

import java.util.Optional;

/** The way that letters take out of the house. */
interface Carrier {

    /**
     * Whatever else it throws is worth another try.
     *
     * @param to whom this sheet of it goes: its recipient, or somebody who gets a copy
     * @return what became of the letter
     * @throws Refused if it can never go
     * @throws LockedOut if nothing can go just now
     * @throws Silent if nobody answers
     */
    LetterState carry(Letter letter, Mailbox to);

    /** What must be configured before anything can go. */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /** The letter itself is the trouble, such as an address that nobody has. */
    class Refused extends RuntimeException {

        private final boolean ofAddress;

        Refused(String why, boolean ofAddress) {
            super(why);
            this.ofAddress = ofAddress;
        }

        /** Whether no other letter to this address would fare better. */
        boolean isOfAddress() {
            return ofAddress;
        }
    }

    /** We are the trouble: the mail server does not take our password. */
    class LockedOut extends RuntimeException {
        LockedOut(String why) {
            super(why);
        }
    }

    /** The mail server lets us wait for longer than a letter may take. */
    class Silent extends RuntimeException {
        Silent() {
            super("The mail server does not answer");
        }
    }
}
