package io.leavewell.dunning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from the books what really happened to many subscriptions. */
@ApplicationScoped
class Lived {

    private static final String LETTERS = """
            select r.subscription_id, r.id, l.settled_at, upper(substr(l.kind, length('dunning.') + 1))
            from recovery r join recovery_step st on st.recovery_id = r.id join letter l on l.about = st.id
            where r.subscription_id in :those and l.state = 'SENT'
            union all
            select r.subscription_id, r.id, l.settled_at, upper(substr(l.kind, length('dunning.') + 1))
            from recovery r join letter l on l.about = r.id
            where r.subscription_id in :those and l.state = 'SENT' and l.kind like 'dunning.%'""";

    private static final String CHARGES = """
            select i.subscription_id, i.id, a.at, 'charged ' || coalesce(a.decline, 'PAID')
            from charge_attempt a join invoice i on i.id = a.invoice_id
            where i.subscription_id in :those and a.origin in ('RETRY', 'CARD_UPDATE')""";

    private static final String ENDS = """
            select subscription_id, id, closed_at,
                case when ending in ('CANCELLED', 'PAUSED', 'VOIDED', 'REFUNDED') then 'STOPPED' else ending end
            from recovery where subscription_id in :those and closed_at is not null""";

    @Inject
    EntityManager database;

    /**
     * Something that happened.
     *
     * @param about the recovery; of a charge the invoice
     */
    record Fact(UUID subscription, UUID about, Instant at, String what) {

        boolean asks() {
            return List.of("NOTICE", "REMINDER", "FINAL").contains(what);
        }

        boolean isAnEnd() {
            return List.of("PAID", "STOPPED", "ERASED", "EXHAUSTED").contains(what);
        }
    }

    Map<UUID, List<Fact>> of(Collection<UUID> subscriptions) {
        return QuarkusTransaction.requiringNew().call(() -> Stream.of(LETTERS, CHARGES, ENDS)
                .flatMap(question -> facts(question, subscriptions).stream())
                .collect(Collectors.groupingBy(Fact::subscription)));
    }

    private List<Fact> facts(String question, Collection<UUID> subscriptions) {
        return database.createNativeQuery(question, Fact.class)
                .setParameter("those", subscriptions)
                .getResultList();
    }
}
