package io.leavewell.mail;

import java.util.Optional;

/** The way that letters take out of the house. */
interface Carrier {

    /**
     * Whatever else it throws is worth another try.
     *
     * @return what became of the letter
     * @throws Refused if it can never go
     */
    LetterState carry(Letter letter);

    /** What must be configured before anything can go. */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /** The letter itself is the trouble, such as an address that nobody has. */
    class Refused extends RuntimeException {
        Refused(String why) {
            super(why);
        }
    }
}
