package io.leavewell.reason.theme;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who was told of a theme and who was not, one line for each person and theme. */
@ApplicationScoped
class Ledger {

    /** Who was told already keeps their line; who was not, or whose letter was left unwritten, may be told now. */
    private static final String DECIDE = """
            insert into theme_news (id, theme_id, customer_id, statement_id, decided_at, sent, why)
            values (:id, :theme, :customer, :statement, :now, :sent, cast(:why as text))
            on conflict (theme_id, customer_id) do update set id = excluded.id, statement_id = excluded.statement_id,
              decided_at = excluded.decided_at, sent = excluded.sent, why = excluded.why
            where not theme_news.sent
              or exists (select from letter l where l.about = theme_news.id and l.state = 'SKIPPED')""";

    private static final String OUTCOMES = """
            select coalesce(n.why, lower(l.state), 'waiting'), count(*) from theme_news n
            left join letter l on l.about = n.id and l.kind = :kind
            where n.theme_id = :theme group by n.sent, 1 order by n.sent desc, 2 desc, 1""";

    private static final String TOLD = """
            select n.customer_id from theme_news n where n.theme_id = :theme and n.sent
            and not exists (select from letter l where l.about = n.id and l.state = 'SKIPPED')""";

    @Inject
    Clock clock;

    /** How many it went how with: the state of a letter, or why there was none. */
    record Outcome(String code, long many) {}

    /** @return what a letter to them is about; empty if none goes */
    Optional<UUID> decide(Theme theme, Audience.Named person, Optional<String> refusal) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var isNew = Panache.getSession()
                        .createNativeQuery(DECIDE)
                        .setParameter("id", id)
                        .setParameter("theme", theme.id())
                        .setParameter("customer", person.customer())
                        .setParameter("statement", person.statement())
                        .setParameter("now", clock.instant())
                        .setParameter("sent", refusal.isEmpty())
                        .setParameter("why", refusal.orElse(null))
                        .executeUpdate()
                == 1;
        return Optional.of(id).filter(any -> isNew && refusal.isEmpty());
    }

    /** Who gets no other letter about it. */
    Set<UUID> told(Theme theme) {
        return new HashSet<>(Panache.getSession()
                .createNativeQuery(TOLD, UUID.class)
                .setParameter("theme", theme.id())
                .getResultList());
    }

    List<Outcome> outcomes(Theme theme) {
        return Panache.getSession()
                .createNativeQuery(OUTCOMES, Object[].class)
                .setParameter("theme", theme.id())
                .setParameter("kind", ThemeLetter.SHIPPED.code())
                .getResultList()
                .stream()
                .map(row -> new Outcome((String) row[0], (Long) row[1]))
                .toList();
    }
}
