package io.leavewell.billing;

import io.leavewell.customer.Customer;
import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;

/** The port to whoever takes the money that open invoices ask for: the ledger's sandbox, or a provider. */
public interface Charging {

    /** Whether it tries failed charges again by itself: then we never do, and follow its attempts. */
    boolean retriesItself();

    /**
     * Charges the card on file for what is still owed on an invoice, in the caller's transaction; the same key again
     * charges nothing and gives the first attempt. Fires {@link PaymentReceived} or {@link PaymentFailed}.
     *
     * @throws Billing.Unavailable when nobody can say now whether it was charged
     * @throws Billing.Refused when there is nothing to charge: nothing owed, or no card on file where one is needed (the
     *     sandbox charges customers without a card always well)
     */
    Attempt charge(String key, Invoice invoice, Attempt.Origin origin);

    /** The provider's own page on which an invoice is paid; empty where our pay page takes the card. */
    Optional<URI> hostedPage(Invoice invoice, URI back);

    /**
     * Puts a card on file in place of the one before, and fires {@link CardUpdated}.
     *
     * @param number as it was typed, with spaces or dashes; it is neither kept nor logged
     * @throws CardRefused in the words of the sandbox, if it is no card that can be used here
     */
    PaymentMethod takeCard(Customer payer, String number, YearMonth expires);
}
