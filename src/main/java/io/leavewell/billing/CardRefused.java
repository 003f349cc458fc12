package io.leavewell.billing;

/** What was typed is no card that can be put on file here; says why, and never the number. */
public class CardRefused extends Billing.Refused {

    /** What is wrong with it. */
    public enum Why {
        /** Too short, too long, or not made of digits. */
        NO_NUMBER,
        /** Not one of the test numbers: the sandbox takes no real card. */
        NOT_FOR_TESTS,
        /** Its last month is over, or nobody said which it is. */
        EXPIRED
    }

    private final Why why;

    public CardRefused(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
