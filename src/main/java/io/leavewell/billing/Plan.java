package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be subscribed to, with its list prices. */
@Entity
@EntityListeners(Catalogue.class)
public class Plan extends PanacheEntityBase {

    @Id
    private UUID id;

    private String code;
    private String name;

    @Column(name = "ends_at_once")
    private boolean endsAtOnce;

    @ElementCollection
    @CollectionTable(name = "plan_price", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<ListPrice> prices = Set.of();

    protected Plan() {}

    public Plan(String code, String name, boolean endsAtOnce, Set<ListPrice> prices) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = code;
        this.name = name;
        this.endsAtOnce = endsAtOnce;
        this.prices = prices;
    }

    public static Optional<Plan> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    public static List<Plan> catalogue() {
        return list("select distinct plan from Plan plan left join fetch plan.prices");
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether leaving ends it at once, with the unused part refunded, instead of at the end of what was paid. */
    public boolean endsAtOnce() {
        return endsAtOnce;
    }

    /** The codes of those in which it has a price. */
    Set<String> currencies() {
        return prices.stream()
                .map(price -> price.amount().currency().getCurrencyCode())
                .collect(Collectors.toSet());
    }

    public Set<ListPrice> prices() {
        return prices;
    }

    public Optional<Money> price(Interval interval, Currency currency) {
        return prices.stream()
                .filter(price -> price.interval() == interval && price.amount().isIn(currency))
                .map(ListPrice::amount)
                .findFirst();
    }
}
