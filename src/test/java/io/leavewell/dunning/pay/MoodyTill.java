package io.leavewell.dunning.pay;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.ledger.Till;
import io.leavewell.customer.Customer;
import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.inject.Vetoed;
import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;

/** The sandbox on a bad day, or as a provider who has a page of its own. */
@Vetoed
class MoodyTill extends Till {

    private final Till well;
    private volatile boolean isSilent;
    private final String page;

    private MoodyTill(Till well, boolean isSilent, String page) {
        this.well = ClientProxy.unwrap(well);
        this.isSilent = isSilent;
        this.page = page;
    }

    /** Nobody can say whether a card was charged. */
    static MoodyTill silent(Till well) {
        return new MoodyTill(well, true, null);
    }

    void speaksAgain() {
        isSilent = false;
    }

    static MoodyTill withPage(Till well, String page) {
        return new MoodyTill(well, false, page);
    }

    @Override
    public boolean retriesItself() {
        return false;
    }

    @Override
    public Optional<URI> hostedPage(Invoice invoice, URI back) {
        return Optional.ofNullable(page).map(url -> URI.create(url + "?invoice=" + invoice.number() + "&back=" + back));
    }

    @Override
    public Attempt charge(String key, Invoice invoice, Attempt.Origin origin) {
        if (isSilent) {
            throw new Billing.Unavailable("The bank says nothing");
        }
        return well.charge(key, invoice, origin);
    }

    @Override
    public PaymentMethod takeCard(Customer payer, String number, YearMonth expires) {
        return well.takeCard(payer, number, expires);
    }
}
