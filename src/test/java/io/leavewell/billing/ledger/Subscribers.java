package io.leavewell.billing.ledger;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.ListPrice;
import io.leavewell.billing.Movement;
import io.leavewell.billing.Period;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The people of the billing stories. They live in Berlin, and what happens to them is told in lines of text. */
@ApplicationScoped
public class Subscribers {

    public static final String ZONE = "Europe/Berlin";

    @Inject
    TestClock clock;

    @Inject
    Ledger ledger;

    @Inject
    Tidings tidings;

    /** Somebody whom no other test knows, with that name. */
    public Customer somebody(String name) {
        var id = name.toLowerCase() + "-" + UUID.randomUUID();
        var identity = new Identity(name, id + "@example.com", "en", "DE", ZONE);
        return QuarkusTransaction.requiringNew().call(() -> {
            var customer = new Customer(id, identity, clock.instant());
            customer.persist();
            return customer;
        });
    }

    /** @param price such as {@code 29.00 EUR} */
    public UUID subscribed(String name, String price, Interval interval) {
        return subscribed(somebody(name), price, interval);
    }

    /** Charged for the first time now. */
    public UUID subscribed(Customer customer, String price, Interval interval) {
        var id = onTrial(customer, price, interval, clock.instant());
        catchUp(id);
        return id;
    }

    public UUID onTrial(Customer customer, String price, Interval interval, Instant until) {
        var plan = plan("plan-" + UUID.randomUUID(), price, interval);
        return QuarkusTransaction.requiringNew().call(() -> {
            var terms = new Terms(plan, interval, money(price));
            var trial = new Period(clock.instant(), until);
            return Subscription.start("sub-" + customer.externalId() + plan.code(), customer, terms, trial)
                    .id();
        });
    }

    public Plan plan(String code, String price, Interval interval) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var plan = new Plan(code, code.toUpperCase(), false, Set.of(new ListPrice(interval, money(price))));
            plan.persist();
            return plan;
        });
    }

    public void change(UUID subscription, Change change) {
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.carryOut(UUID.randomUUID().toString(), Subscription.findById(subscription), change));
    }

    /** Moves the clock to that moment, with everything that falls due to this subscription on the way. */
    public void live(UUID subscription, Instant until) {
        clock.set(until);
        catchUp(subscription);
    }

    /** Until four in the afternoon, an hour after the stories begin, in winter. */
    public void live(UUID subscription, String day) {
        live(subscription, LocalDate.parse(day).atTime(16, 0).toInstant(ZoneOffset.UTC));
    }

    public <T> T ask(UUID subscription, Function<Subscription, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Subscription.findById(subscription)));
    }

    public void alter(UUID subscription, Consumer<Subscription> verb) {
        QuarkusTransaction.requiringNew().run(() -> verb.accept(Subscription.findById(subscription)));
    }

    /** Such as {@code 2026-11-23 NEW 348.00}: the day, the kind, and the revenue of a year. */
    public List<String> movements(UUID subscription) {
        return ask(
                subscription,
                found -> Movement.of(found).stream().map(this::told).toList());
    }

    /** Such as {@code 2026-11-23 to 2026-12-23: 29.00 - 9.67}: the period, the total, and what was given back. */
    public List<String> invoices(UUID subscription) {
        return ask(
                subscription,
                found -> Invoice.of(found).stream().map(this::told).sorted().toList());
    }

    /** Everything in the books of one subscription, for messages of failed tests. */
    List<String> lines(Subscription subscription) {
        return Stream.concat(
                        Movement.of(subscription).stream().map(this::told),
                        Invoice.of(subscription).stream().map(this::told))
                .toList();
    }

    private void catchUp(UUID subscription) {
        QuarkusTransaction.requiringNew().run(() -> {
            var found = Subscription.locked(subscription);
            while (found.isDue(clock.instant())) {
                new Account(found, clock.instant(), tidings).turn();
            }
        });
    }

    private String told(Movement movement) {
        var amount = new Money(movement.delta().perYear(), movement.delta().currency());
        return day(movement.effectiveAt()) + " " + movement.kind() + " " + amount.amount();
    }

    private String told(Invoice invoice) {
        var period =
                day(invoice.period().start()) + " to " + day(invoice.period().end());
        var refund =
                invoice.refunded().isZero() ? "" : " - " + invoice.refunded().amount();
        return period + ": " + invoice.total().amount() + refund;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneId.of(ZONE)).toLocalDate();
    }

    private static Money money(String price) {
        var parts = price.split(" ");
        return Money.of(parts[0], parts[1]);
    }
}
