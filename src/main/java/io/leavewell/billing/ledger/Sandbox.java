package io.leavewell.billing.ledger;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.Decline;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Charges cards for what is owed, as the bank behind a provider would; where no card is on file the money comes. */
final class Sandbox {

    private Sandbox() {}

    static Attempt charge(String key, Invoice invoice, Optional<PaymentMethod> card, Origin origin, Instant now) {
        var owed = invoice.owed();
        var decline = card.flatMap(one -> decline(one, invoice, origin, now));
        if (decline.isEmpty()) {
            invoice.pay(owed, now);
        }
        return new Attempt(key, invoice, card.orElse(null), owed, decline.orElse(null)).made(origin, now);
    }

    /** A card is good until the end of its last day where its owner lives. */
    private static Optional<Decline> decline(PaymentMethod card, Invoice invoice, Origin origin, Instant now) {
        var today = LocalDate.ofInstant(now, invoice.subscription().zone());
        return card.isExpired(today)
                ? Optional.of(Decline.EXPIRED_CARD)
                : card.sandbox().flatMap(SandboxCard::named).flatMap(known -> known.declines(origin));
    }
}
