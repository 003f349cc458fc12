package io.leavewell.billing.ledger;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.Invoice;
import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.BiConsumer;

/** What becomes of an open invoice past the till: money comes from elsewhere, or nobody asks for it any more. */
@ApplicationScoped
public class Payments {

    @Inject
    Tidings tidings;

    @Inject
    Clock clock;

    /**
     * Money came by a transfer, at the provider, or in part.
     *
     * @return what was taken of it: never more than is owed, and nothing where nothing is
     * @throws Billing.Refused when it is in another currency
     */
    @Transactional(dontRollbackOn = Billing.Refused.class)
    public Money receive(Invoice invoice, Money amount, Attempt.Origin origin) {
        if (!amount.isIn(invoice.total().currency())) {
            throw new Billing.Refused("Money in another currency came for " + invoice.number());
        }
        var known = Invoice.at(invoice.id()).orElseThrow();
        return Dues.held(known, clock.instant(), tidings).receive(known, amount, origin);
    }

    /** It stays owed, but nobody asks for it any more. */
    @Transactional
    public void writeOff(Invoice invoice) {
        close(invoice, Dues::writeOff);
    }

    /** It should never have been asked for: what was paid of it is given back. */
    @Transactional
    public void undo(Invoice invoice) {
        close(invoice, Dues::undo);
    }

    private void close(Invoice invoice, BiConsumer<Dues, Invoice> verb) {
        var known = Invoice.at(invoice.id()).orElseThrow();
        verb.accept(Dues.held(known, clock.instant(), tidings), known);
    }
}
