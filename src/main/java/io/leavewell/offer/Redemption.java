package io.leavewell.offer;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody took an offer and stayed. */
@Entity
public class Redemption extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID about;

    @Column(name = "customer_id")
    private UUID customer;

    @Column(name = "subscription_id")
    private UUID subscription;

    private String offer;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected Redemption() {}

    /** @param about the outcome in which it was accepted */
    public static Redemption record(UUID about, Subscription subscription, Offer offer, Instant now) {
        var redemption = new Redemption();
        redemption.id = UuidCreator.getTimeOrderedEpoch();
        redemption.about = about;
        redemption.customer = subscription.customer().id();
        redemption.subscription = subscription.id();
        redemption.offer = offer.id();
        redemption.acceptedAt = now;
        redemption.persist();
        return redemption;
    }

    /** All offers that a customer took, the oldest first. */
    static List<Redemption> by(Customer customer) {
        return list("customer = ?1 order by acceptedAt, id", customer.id());
    }

    public static boolean existsFor(UUID customer, Instant since) {
        return count("customer = ?1 and acceptedAt >= ?2", customer, since) > 0;
    }

    /** How often each of these offers was taken, ever; nothing is asked where there are none. */
    public static Map<String, Long> counts(Collection<String> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("select offer, count(*) from Redemption where offer in ?1 group by offer", Object[].class)
                .setParameter(1, offers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    String offer() {
        return offer;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
