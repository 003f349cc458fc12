package io.leavewell.billing.ledger;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Capability;
import io.leavewell.billing.Change;
import io.leavewell.billing.Receipt;
import io.leavewell.billing.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Keeps the books itself, in the caller's transaction; what it refuses leaves that transaction as it was. */
@ApplicationScoped
public class Ledger implements Billing {

    @Inject
    Clock clock;

    @Inject
    Tidings tidings;

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    @Transactional(dontRollbackOn = Refused.class)
    public Receipt carryOut(String key, Subscription subscription, Change change) {
        var books = Subscription.locked(subscription.id());
        return receipt(key).orElseGet(() -> {
            var receipt = new Receipt(key, change, clock.instant());
            change.by(new Account(books, receipt.at(), tidings));
            new LedgerEntry(receipt, books).persist();
            return receipt;
        });
    }

    @Override
    public Optional<Receipt> receipt(String key) {
        return LedgerEntry.receipt(key);
    }
}
