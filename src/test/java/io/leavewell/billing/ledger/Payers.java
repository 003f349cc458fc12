package io.leavewell.billing.ledger;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Billing;
import io.leavewell.billing.CardUpdated;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.InvoiceClosed;
import io.leavewell.billing.PaymentFailed;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.PaymentReceived;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.SubscriptionStopped;
import io.leavewell.customer.Customer;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** People with cards that work or fail, what they pay, and what was heard of each. */
@ApplicationScoped
public class Payers {

    public static final YearMonth LATER = YearMonth.of(2031, 5);

    private final Map<UUID, Queue<String>> heard = new ConcurrentHashMap<>();

    @Inject
    Subscribers people;

    @Inject
    Charging charging;

    @Inject
    Payments payments;

    @Inject
    TestClock clock;

    /** Has paid 29.00 EUR for the first month, with a card that fails from now on if it is one of those. */
    public UUID paying(String name, SandboxCard card) {
        var id = people.subscribed(name, "29.00 EUR", Interval.MONTH);
        puts(id, card);
        return id;
    }

    /** @return the card on file now */
    public PaymentMethod puts(UUID subscription, SandboxCard card) {
        return puts(customer(subscription), card);
    }

    public PaymentMethod puts(Customer payer, SandboxCard card) {
        return QuarkusTransaction.requiringNew().call(() -> charging.takeCard(payer, card.number(), LATER));
    }

    /** Charges the oldest open invoice. */
    public Attempt pays(UUID subscription, Attempt.Origin origin) {
        return charged(UUID.randomUUID().toString(), open(subscription).get(0), origin);
    }

    public Attempt charged(String key, Invoice invoice, Attempt.Origin origin) {
        return QuarkusTransaction.requiringNew().call(() -> charging.charge(key, invoice, origin));
    }

    /** Money for the oldest open invoice comes by bank. */
    public Money transfers(UUID subscription, String euros) {
        return transfers(open(subscription).get(0), euros);
    }

    public Money transfers(Invoice invoice, String euros) {
        return payments.receive(invoice, Money.of(euros, "EUR"), Attempt.Origin.TRANSFER);
    }

    public void writesOff(Invoice invoice) {
        payments.writeOff(invoice);
    }

    public List<Invoice> open(UUID subscription) {
        return people.ask(subscription, Invoice::openOf);
    }

    /** Such as {@code RENEWAL 29.00 EUR: HARD}, the oldest first. */
    public List<String> attempts(UUID subscription) {
        return people.ask(
                subscription,
                found -> Attempt.<Attempt>list("invoice.subscription = ?1 order by at, id", found).stream()
                        .map(one -> one.origin() + " " + words(one.amount()) + ": "
                                + one.decline().map(Enum::name).orElse("paid"))
                        .toList());
    }

    /** The states of all invoices, the oldest first, with what was paid of each. */
    public List<String> states(UUID subscription) {
        return people.ask(
                subscription,
                found -> Invoice.<Invoice>list("subscription = ?1 order by period.start, id", found).stream()
                        .map(one -> one.state() + " " + one.paid().amount())
                        .toList());
    }

    /** What was heard since it was last asked. */
    public List<String> heard(UUID subscription) {
        var words = heard.remove(subscription);
        return words == null ? List.of() : List.copyOf(words);
    }

    Customer customer(UUID subscription) {
        return people.ask(
                subscription, found -> Customer.findById(found.customer().id()));
    }

    String refusal(Runnable wish) {
        try {
            wish.run();
            return "";
        } catch (Billing.Refused refused) {
            return refused.getMessage();
        }
    }

    void hear(@Observes PaymentFailed news) {
        add(news.subscription(), "failed " + news.decline() + " at " + news.origin());
    }

    void hear(@Observes PaymentReceived news) {
        add(
                news.subscription(),
                "received " + words(news.amount()) + (news.isAll() ? "" : " of it") + " at " + news.origin());
    }

    void hear(@Observes InvoiceClosed news) {
        add(news.subscription(), "closed");
    }

    void hear(@Observes SubscriptionStopped news) {
        add(news.subscription(), "stopped");
    }

    void hear(@Observes CardUpdated news) {
        Subscription.<Subscription>list("customer.id", news.customer()).forEach(one -> add(one.id(), "card updated"));
    }

    private static String words(Money amount) {
        return amount.amount() + " " + amount.currency();
    }

    private void add(UUID subscription, String words) {
        heard.computeIfAbsent(subscription, unheard -> new ConcurrentLinkedQueue<>())
                .add(words);
    }
}
