package io.leavewell.demo;

import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.Decline;
import io.leavewell.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A renewal whose charge failed, with the card on which it did: chosen by the invoice, so that nothing else changes. */
record Bounce(Person person, UUID invoice, Money price, Instant at) {

    private static final List<Decline> CAUSES = List.of(
            Decline.INSUFFICIENT_FUNDS,
            Decline.INSUFFICIENT_FUNDS,
            Decline.INSUFFICIENT_FUNDS,
            Decline.EXPIRED_CARD,
            Decline.EXPIRED_CARD,
            Decline.HARD,
            Decline.AUTHENTICATION,
            Decline.UNKNOWN);

    static Decline cause(UUID invoice) {
        return CAUSES.get(Math.floorMod(invoice.hashCode(), CAUSES.size()));
    }

    void writeInto(Northlight company) {
        var card = id("card");
        var why = cause(invoice);
        var last4 = "%04d".formatted(Math.floorMod(card.hashCode(), 10_000));
        company.write(Table.PAYMENT_METHOD, card, person.id(), "Visa", last4, lastDay(why), why.name(), person.since());
        company.write(
                Table.CHARGE_ATTEMPT,
                id("attempt"),
                "renewal:" + invoice,
                invoice,
                card,
                price.minor(),
                price.currency(),
                why,
                Origin.RENEWAL,
                at);
    }

    private LocalDate lastDay(Decline why) {
        var month = at.atZone(person.zone()).toLocalDate().withDayOfMonth(1);
        return why == Decline.EXPIRED_CARD
                ? month.minusDays(1)
                : month.plusYears(2).minusDays(1);
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((what + invoice).getBytes(StandardCharsets.UTF_8));
    }
}
