package io.leavewell.dunning;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.Cards;
import io.leavewell.billing.Change;
import io.leavewell.billing.Decline;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.MoodyCharging;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.Payments;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.mail.Priority;
import io.leavewell.mail.Suppressions;
import io.leavewell.money.Money;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Consumer;

/** Does in the product what happens in a timeline. */
@ApplicationScoped
class Cast {

    private static final Duration A_PAUSE = Duration.ofDays(58);

    @Inject
    Debtors debtors;

    @Inject
    Recoveries recoveries;

    @Inject
    Payments payments;

    @Inject
    Cards cards;

    @Inject
    MoodyCharging charging;

    @Inject
    Suppressions suppressions;

    @Inject
    Erasure erasure;

    void take(Turn turn, Stage.Role role) {
        var subscription = role.subscriptions().get(turn.deal());
        switch (turn.what()) {
            case RENEWED -> debtors.people().live(subscription, turn.at());
            case NEW_CARD -> put(role, SandboxCard.valueOf(turn.detail()));
            case CARD_CHANGES -> debtors.changeQuietly(subscription, SandboxCard.valueOf(turn.detail()));
            case PAYS ->
                owed(
                        subscription,
                        invoice -> payments.receive(invoice, Money.of(turn.detail(), "EUR"), Attempt.Origin.PROVIDER));
            case CANCELS -> change(subscription, leaving(subscription));
            case CANCELS_AT_ONCE ->
                change(subscription, new Change.CancelAtOnce(turn.at(), Money.of("0.00", "EUR"), Departure.VOLUNTARY));
            case PAUSES ->
                change(subscription, new Change.Pause(turn.at(), turn.at().plus(A_PAUSE)));
            case VOIDED -> owed(subscription, payments::undo);
            case WRITTEN_OFF -> owed(subscription, payments::writeOff);
            case PROMISES -> promise(subscription, turn.at(), Long.parseLong(turn.detail()));
            case TRIED_BY_PROVIDER ->
                owed(subscription, invoice -> charging.triedInVain(invoice, Decline.valueOf(turn.detail()), null));
            case ERASED -> with(role, erasure::of);
            case OPTS_OUT -> with(role, person -> suppressions.optOut(person.externalId(), Priority.PAYMENT));
            case WANTS_NO_SURVEYS -> with(role, person -> suppressions.optOut(person.externalId(), Priority.SURVEY));
        }
    }

    static PaymentMethod cardOf(Customer customer, SandboxCard card) {
        var last4 = card.number().substring(12);
        return new PaymentMethod(customer, "Visa", last4, YearMonth.of(2040, 12), card.name());
    }

    private void put(Stage.Role role, SandboxCard card) {
        with(role, person -> cards.put(cardOf(person, card)));
    }

    private void promise(UUID subscription, Instant now, long days) {
        QuarkusTransaction.requiringNew()
                .run(() -> Recovery.openOf(subscription).ifPresent(recovery -> {
                    var today = LocalDate.ofInstant(now, recovery.reader().zone());
                    recoveries.promise(recovery.id(), today.plusDays(days));
                }));
    }

    private Change leaving(UUID subscription) {
        return new Change.CancelAtPeriodEnd(
                debtors.people().ask(subscription, Subscription::wouldEndAt), Departure.VOLUNTARY);
    }

    /** What has ended stays as it is. */
    private void change(UUID subscription, Change change) {
        try {
            debtors.people().change(subscription, change);
        } catch (Billing.Refused ended) {
            return;
        }
    }

    private void owed(UUID subscription, Consumer<Invoice> act) {
        debtors.people().ask(subscription, Invoice::openOf).forEach(act);
    }

    private void with(Stage.Role role, Consumer<Customer> act) {
        QuarkusTransaction.requiringNew()
                .run(() -> act.accept(Customer.at(role.customer()).orElseThrow()));
    }
}
