package io.leavewell.billing;

import io.leavewell.customer.Directory;
import io.leavewell.customer.Holding;
import io.leavewell.customer.Search;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds customers among a million by index, and never counts them all. */
@ApplicationScoped
class Subscribers implements Directory {

    /** By the amount of a year, whatever the currency: a list is no sum. */
    private static final String EARNED = " left join (select customer_id, sum(per_year) as per_year"
            + " from subscription group by customer_id) r on r.customer_id = c.id";

    @Inject
    Catalogue catalogue;

    @Inject
    EntityManager database;

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> find(Search search, int first, int most) {
        var narrowed = narrowed(search);
        var joined = search.order().by() == Search.Order.By.REVENUE ? EARNED : "";
        var sql = "select c.id from customer c" + joined + narrowed.sql() + " order by " + order(search.order());
        return narrowed.bind(database.createNativeQuery(sql, UUID.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(Search search, int most) {
        var narrowed = narrowed(search);
        var sql = "select count(*) from (select from customer c" + narrowed.sql() + " limit " + most + ") found";
        return ((Number) narrowed.bind(database.createNativeQuery(sql, Long.class))
                        .getSingleResult())
                .longValue();
    }

    @Override
    public Map<UUID, List<Holding>> holdings(Collection<UUID> customers, Language language) {
        return Subscription.ofAll(customers).stream()
                .collect(Collectors.groupingBy(
                        subscription -> subscription.customer().id(),
                        Collectors.mapping(subscription -> holding(subscription, language), Collectors.toList())));
    }

    @Override
    public List<Choice> plans() {
        return catalogue.plans().stream()
                .map(plan -> new Choice(plan.code(), plan.name()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    @Override
    public List<Choice> statuses(Language language) {
        return Arrays.stream(Stance.values())
                .map(stance -> stance.choice(language))
                .toList();
    }

    private Narrowed narrowed(Search search) {
        return Narrowed.by(search, search.plan().flatMap(catalogue::plan));
    }

    /** Whoever has no such value comes last. */
    private static String order(Search.Order order) {
        var way = order.descending() ? " desc" : "";
        return switch (order.by()) {
            case SINCE -> "c.created_at" + way + ", c.id" + way;
            case NAME -> "lower(c.name) collate \"C\"" + way + " nulls last, c.id";
            case COUNTRY -> "c.country" + way + " nulls last, c.id";
            case REVENUE -> "r.per_year" + way + " nulls last, c.id";
        };
    }

    private static Holding holding(Subscription subscription, Language language) {
        return new Holding(
                subscription.terms().plan().name(),
                Stance.of(subscription).label(language),
                subscription.revenue().monthly());
    }
}
