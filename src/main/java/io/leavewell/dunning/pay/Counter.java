package io.leavewell.dunning.pay;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Decline;
import io.leavewell.billing.Invoice;
import io.leavewell.dunning.Arrangements;
import io.leavewell.dunning.Recovery;
import io.leavewell.web.InTime;
import io.leavewell.web.Link;
import io.leavewell.web.Problem;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Charges what is open, the oldest invoice first, each in a transaction of its own: what was paid stays paid, whatever
 * happens to the next. However many press the button at once, and however often, an invoice is charged once.
 */
@ApplicationScoped
class Counter {

    @Inject
    Arrangements arrangements;

    @Inject
    Charging charging;

    @Inject
    Pages pages;

    @Inject
    InTime inTime;

    /**
     * One press of the button.
     *
     * @param token names the page on which it was pressed
     * @param card empty for the one on file
     */
    record Payment(String token, Optional<CardForm> card) {

        Payment {
            token = token.matches("[0-9a-f-]{36}") ? token : UUID.randomUUID().toString();
        }

        String key(Recovery recovery, Invoice invoice) {
            return "pay:" + recovery.id() + ":" + token + ":" + invoice.id();
        }
    }

    /**
     * @throws Billing.Refused if there is no card, or none that can be used here; nothing has changed then
     * @throws Billing.Unavailable if billing is silent and nobody would try again
     */
    Reply charge(Link link, Payment payment, Visitor visitor) {
        try {
            var reply = Optional.<Reply>empty();
            while (reply.isEmpty()) {
                reply = inTime.call(() -> next(link, payment, visitor));
            }
            return reply.get();
        } catch (Billing.Unavailable silent) {
            return inTime.call(() -> record(link, payment, visitor)).orElseThrow(() -> silent);
        }
    }

    /** @return empty if an invoice was paid, and there may be another */
    private Optional<Reply> next(Link link, Payment payment, Visitor visitor) {
        var found = held(link);
        if (found.isEmpty()) {
            return Optional.of(pages.gone(visitor));
        }
        var recovery = found.get();
        var reader = visitor.reader(recovery.subscription().customer());
        if (Stand.of(recovery) != Stand.PAYABLE) {
            return Optional.of(new Reply.Onward(visitor.page(reader)));
        }
        takeCard(recovery, payment);
        var invoice = recovery.openInvoices().get(0);
        var attempt = charging.charge(payment.key(recovery, invoice), invoice, Attempt.Origin.PAY_PAGE);
        return attempt.decline().map(why -> {
            arrangements.declined(recovery);
            return pages.of(recovery, link, visitor, declined(why, reader));
        });
    }

    /** Billing is silent: the wish is kept, and carried out as soon as it speaks again; empty where nobody would. */
    private Optional<Reply> record(Link link, Payment payment, Visitor visitor) {
        return held(link).filter(Recovery::isOpen).map(recovery -> {
            takeCard(recovery, payment);
            arrangements.tryNow(recovery);
            return pages.recorded(recovery, visitor);
        });
    }

    /** Once for each press, although a press may come twice. */
    private void takeCard(Recovery recovery, Payment payment) {
        var isTaken = recovery.invoices().stream().anyMatch(invoice -> Attempt.under(payment.key(recovery, invoice))
                .isPresent());
        payment.card()
                .filter(card -> !isTaken)
                .ifPresent(card -> charging.takeCard(
                        recovery.subscription().customer(),
                        card.number(),
                        card.expires().orElseThrow()));
    }

    private Optional<Recovery> held(Link link) {
        return Pages.found(link).flatMap(seen -> arrangements.held(seen.id()));
    }

    private static Draft declined(Decline why, Reader reader) {
        var say = Pages.say(reader);
        var words =
                switch (why) {
                    case INSUFFICIENT_FUNDS -> say.declinedInsufficientFunds();
                    case EXPIRED_CARD -> say.declinedExpiredCard();
                    case HARD -> say.declinedHard();
                    case AUTHENTICATION -> say.declinedAuthentication();
                    case PROCESSOR -> say.declinedProcessor();
                    case UNKNOWN -> say.declinedUnknown();
                };
        return Draft.wrong(say.declinedHeading(), new Problem(CardForm.FORM, words));
    }
}
