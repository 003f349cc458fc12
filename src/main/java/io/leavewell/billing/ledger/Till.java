package io.leavewell.billing.ledger;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.CardRefused;
import io.leavewell.billing.Cards;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.customer.Customer;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;

/** Takes the money for open invoices from cards of the sandbox; what it refuses leaves the transaction as it was. */
@ApplicationScoped
public class Till implements Charging {

    @Inject
    Cards cards;

    @Inject
    Tidings tidings;

    @Inject
    Clock clock;

    @Override
    public boolean retriesItself() {
        return false;
    }

    @Override
    public Optional<URI> hostedPage(Invoice invoice, URI back) {
        return Optional.empty();
    }

    @Override
    @Transactional(dontRollbackOn = Billing.Refused.class)
    public Attempt charge(String key, Invoice invoice, Attempt.Origin origin) {
        var known = Invoice.at(invoice.id()).orElseThrow();
        var dues = Dues.held(known, clock.instant(), tidings);
        return Attempt.under(key).orElseGet(() -> {
            if (known.owed().isZero()) {
                throw new Billing.Refused("Nothing is owed on " + known.number());
            }
            return dues.charge(key, known, origin);
        });
    }

    @Override
    @Transactional(dontRollbackOn = Billing.Refused.class)
    public PaymentMethod takeCard(Customer payer, String number, YearMonth expires) {
        var digits = digits(number);
        var card = SandboxCard.numbered(digits)
                .orElseThrow(() -> new CardRefused(
                        CardRefused.Why.NOT_FOR_TESTS,
                        "This is a sandbox: it takes test cards only, such as " + SandboxCard.WORKS.number()));
        if (expires == null || expires.isBefore(thisMonth(payer))) {
            throw new CardRefused(CardRefused.Why.EXPIRED, "The last month of the card is over");
        }
        var last4 = digits.substring(digits.length() - 4);
        return cards.put(new PaymentMethod(payer, SandboxCard.brand(digits), last4, expires, card.name()));
    }

    private YearMonth thisMonth(Customer payer) {
        return YearMonth.from(clock.instant().atZone(payer.reads(Language.EN).zone()));
    }

    /** Cards have 12 to 19 digits (ISO/IEC 7812), which people group as they like. */
    private static String digits(String number) {
        var digits = number == null ? "" : number.replaceAll("[\\s\\u00a0-]", "");
        if (!digits.matches("[0-9]{12,19}")) {
            throw new CardRefused(CardRefused.Why.NO_NUMBER, "The number of a card has 12 to 19 digits");
        }
        return digits;
    }
}
