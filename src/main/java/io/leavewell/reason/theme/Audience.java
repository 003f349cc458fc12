package io.leavewell.reason.theme;

import io.leavewell.customer.Customer;
import io.leavewell.customer.MarketingPermission;
import io.leavewell.segment.Segments;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those who named a theme, and which of them may be written to. */
@ApplicationScoped
class Audience {

    static final int PORTION = 500;

    /** Comes before every other. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final String NAMED = """
            select s.customer_id, (array_agg(s.id order by s.said_at desc, s.id desc))[1] from statement s
            where s.customer_id > :after and s.said_at <= :until %s
            group by s.customer_id order by s.customer_id limit :most""";

    @Inject
    Segments segments;

    @Inject
    @All
    List<MarketingPermission> permissions;

    @Inject
    Ledger ledger;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    /** Somebody, and the last thing that they said of it. */
    record Named(UUID customer, UUID statement) {}

    /**
     * How many would be written to.
     *
     * @param languages of those who would
     * @param refused by the code of why not
     */
    record Forecast(long told, Map<Language, Long> languages, Map<String, Long> refused) {}

    /** Some of those who had named it by a moment, in an order that stays. */
    List<Named> portion(Theme theme, Instant until, UUID after) {
        var lens = theme.filter().lens(segments);
        return lens
                .bind(Panache.getSession().createNativeQuery(NAMED.formatted(lens.conditions()), Object[].class))
                .setParameter("after", after)
                .setParameter("until", until)
                .setParameter("most", PORTION)
                .getResultList()
                .stream()
                .map(row -> new Named((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    static Map<UUID, Customer> customers(List<Named> some) {
        return Customer.at(some.stream().map(Named::customer).toList()).stream()
                .collect(Collectors.toMap(customer -> customer.id(), Function.identity()));
    }

    /** The code of why somebody may not be written to, now. */
    Optional<String> refusal(Customer customer) {
        return permissions.stream()
                .flatMap(permission -> permission.refusal(customer).stream())
                .findFirst();
    }

    /** Letters of this kind carry the postal address of whom they come from; without one, none goes. */
    boolean hasSender() {
        return brand.postalAddress().filter(address -> !address.isBlank()).isPresent();
    }

    Forecast forecast(Theme theme) {
        var languages = new TreeMap<Language, Long>();
        var refused = new HashMap<String, Long>();
        var told = ledger.told(theme);
        var some = portion(theme, clock.instant(), NOBODY);
        while (!some.isEmpty()) {
            for (var customer : customers(some).values()) {
                Optional.of("told_before")
                        .filter(why -> told.contains(customer.id()))
                        .or(() -> refusal(customer))
                        .ifPresentOrElse(
                                why -> refused.merge(why, 1L, Long::sum),
                                () -> languages.merge(customer.language().orElse(Language.EN), 1L, Long::sum));
            }
            Panache.getSession().clear();
            some = portion(theme, clock.instant(), some.get(some.size() - 1).customer());
        }
        return new Forecast(languages.values().stream().mapToLong(many -> many).sum(), languages, refused);
    }
}
