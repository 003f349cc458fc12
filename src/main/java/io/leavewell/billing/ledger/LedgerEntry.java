package io.leavewell.billing.ledger;

import io.leavewell.billing.Change;
import io.leavewell.billing.Receipt;
import io.leavewell.billing.Subscription;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One change that the ledger has made, under the key that asked for it. */
@Entity
@Table(name = "ledger_entry")
class LedgerEntry extends PanacheEntityBase {

    @Id
    private String key;

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    @JdbcTypeCode(SqlTypes.JSON)
    private Change change;

    private Instant at;

    protected LedgerEntry() {}

    LedgerEntry(Receipt receipt, Subscription subscription) {
        this.key = receipt.key();
        this.subscription = subscription;
        this.change = receipt.change();
        this.at = receipt.at();
    }

    static Optional<Receipt> receipt(String key) {
        return LedgerEntry.<LedgerEntry>findByIdOptional(key)
                .map(entry -> new Receipt(entry.key, entry.change, entry.at));
    }
}
