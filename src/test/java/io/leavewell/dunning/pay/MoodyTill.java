package io.leavewell.dunning.pay;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.ledger.Till;
import io.leavewell.customer.Customer;
import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.inject.Vetoed;
import java.time.YearMonth;

/** The sandbox on a bad day. */
@Vetoed
class MoodyTill extends Till {

    private final Till well;
    private volatile boolean isSilent;

    private MoodyTill(Till well) {
        this.well = ClientProxy.unwrap(well);
        this.isSilent = true;
    }

    /** Nobody can say whether a card was charged. */
    static MoodyTill silent(Till well) {
        return new MoodyTill(well);
    }

    void speaksAgain() {
        isSilent = false;
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
