package io.leavewell.dunning.report;

import io.leavewell.billing.Change;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts money that may not come. */
@ApplicationScoped
class Stakes {

    private static final int AHEAD = 60;

    private static final String FAILING = """
            select i.currency, cast(sum(i.total_minor - i.paid_minor - i.credited_minor) as bigint),
              count(distinct r.customer_id)
            from recovery r join recovery_invoice ri on ri.recovery_id = r.id join invoice i on i.id = ri.invoice_id
            where r.closed_at is null and i.state = 'OPEN' group by 1 order by 1""";

    private static final String EXPIRING = """
            select s, m.expiresOn from Subscription s join fetch s.customer
              join PaymentMethod m on m.customer = s.customer
            where s.status in ?1 and s.outlook.endsAt is null and m.endedAt is null and m.expiresOn <= ?2""";

    @Inject
    EntityManager database;

    /** Money of some people. */
    record Stake(Money money, long people) {}

    /** The next charge of a subscription whose card ends on some day. */
    private record Charge(Subscription subscription, LocalDate end) {

        boolean isLate() {
            return end.isBefore(LocalDate.ofInstant(at(), subscription.zone()));
        }

        /** After the pause, where one begins by then. */
        Instant at() {
            var renewal = subscription.period().end();
            return subscription
                    .pause()
                    .filter(pause -> subscription.pausesAt(renewal))
                    .map(Change.Pause::resumesAt)
                    .orElse(renewal);
        }

        Money amount() {
            return subscription.priceAt(at());
        }
    }

    /** What is owed in recoveries under way, by currency. */
    @SuppressWarnings("unchecked")
    List<Stake> failing() {
        var rows = (List<Object[]>)
                database.createNativeQuery(FAILING, Object[].class).getResultList();
        return rows.stream()
                .map(row -> new Stake(new Money((Long) row[1], Currency.getInstance((String) row[0])), (Long) row[2]))
                .toList();
    }

    /** What is charged next, with discounts, from cards that are over by then, of those that end within sixty days. */
    List<Stake> expiring(LocalDate today) {
        return database
                .createQuery(EXPIRING, Object[].class)
                .setParameter(1, List.of(Status.ACTIVE, Status.TRIALING))
                .setParameter(2, today.plusDays(AHEAD))
                .getResultStream()
                .map(row -> new Charge((Subscription) row[0], (LocalDate) row[1]))
                .filter(charge -> charge.isLate() && charge.amount().isPositive())
                .collect(Collectors.groupingBy(
                        charge -> charge.amount().currency().getCurrencyCode(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Stakes::sum)
                .toList();
    }

    private static Stake sum(List<Charge> charges) {
        return new Stake(
                charges.stream().map(Charge::amount).reduce(Money::plus).orElseThrow(),
                charges.stream()
                        .map(charge -> charge.subscription().customer().id())
                        .distinct()
                        .count());
    }
}
