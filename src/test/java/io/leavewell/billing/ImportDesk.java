package io.leavewell.billing;

import io.leavewell.customer.Customer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where stories hand in files and look at what became of them. */
@ApplicationScoped
class ImportDesk {

    static final String HEADER = "customer_id,name,time_zone,subscription_id,plan,interval,price,currency,started_on";

    @Inject
    CustomerImport imports;

    @Inject
    EntityManager entities;

    ImportReport take(Path file) {
        return imports.run(ImportOrder.of(file), progress -> {});
    }

    ImportReport take(String... lines) {
        return take(Sheet.of(lines));
    }

    ImportReport trying(String... lines) {
        return imports.run(ImportOrder.parse(List.of(Sheet.of(lines).toString(), "--dry-run")), progress -> {});
    }

    Customer customer(String id) {
        return QuarkusTransaction.requiringNew().call(() -> Customer.known(id).orElseThrow());
    }

    Subscription subscription(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Subscription found = Subscription.find(
                            "from Subscription s join fetch s.customer join fetch s.terms.plan where s.externalId = ?1",
                            id)
                    .singleResult();
            return found;
        });
    }

    /** "NEW 34800 2026-01-01", by time. */
    List<String> movements(String id) {
        return QuarkusTransaction.requiringNew().call(() -> Movement.of(subscription(id)).stream()
                .map(move -> "%s %d %.10s".formatted(move.kind(), move.delta().perYear(), move.effectiveAt()))
                .toList());
    }

    /** Of all subscriptions of a customer, in the order in which they took effect. */
    List<Movement.Kind> kinds(String customer) {
        return QuarkusTransaction.requiringNew().call(() -> Movement.<Movement>list(
                        "customer.externalId = ?1 order by effectiveAt, case kind when 'CHURN' then 1 else 0 end",
                        customer)
                .stream()
                .map(Movement::kind)
                .toList());
    }

    boolean isPaying(String customer) {
        return QuarkusTransaction.requiringNew().call(() -> Subscription.liveOf(customer).stream()
                .anyMatch(live -> live.status().isPaying()));
    }

    long invoices(String subscription) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (long) Invoice.of(subscription(subscription)).size());
    }

    /** Rows of each table. */
    Map<String, Long> rows() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Map.of(
                        "customer", count("customer"),
                        "subscription", count("subscription"),
                        "movement", count("movement"),
                        "plan", count("plan")));
    }

    /** How many subscriptions do not bring what their movements add up to. */
    long outOfBalance() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        count("subscription s where per_year <> (select coalesce(sum(m.per_year), 0) from movement m"
                                + " where m.subscription_id = s.id)"));
    }

    private long count(String from) {
        return (Long) entities.createNativeQuery("select count(*) from " + from, Long.class)
                .getSingleResult();
    }
}
