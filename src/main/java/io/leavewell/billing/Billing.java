package io.leavewell.billing;

import java.util.Optional;
import java.util.Set;

/** The port to whoever keeps the books: the embedded ledger, or a provider such as Stripe. */
public interface Billing {

    Set<Capability> capabilities();

    /**
     * Carries a change out; the same key again changes nothing and gives the first receipt.
     *
     * @throws Unavailable when nobody can say now whether it was done: ask again later
     * @throws Refused when the provider will never do it: a person must look
     */
    Receipt carryOut(String key, Subscription subscription, Change change);

    /** What was done under this key, if it was; asked before any retry that comes later than the provider keeps keys. */
    Optional<Receipt> receipt(String key);

    /** The provider did not answer, or not in time. */
    class Unavailable extends RuntimeException {
        public Unavailable(String message) {
            super(message);
        }
    }

    /** The provider answered that this cannot be done. */
    class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }
}
