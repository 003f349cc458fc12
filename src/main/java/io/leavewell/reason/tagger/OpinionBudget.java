package io.leavewell.reason.tagger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How many questions a day (UTC) all replicas may ask together; a question counts, whatever becomes of it. */
@ApplicationScoped
class OpinionBudget {

    private static final String TAKE = """
            insert into second_opinion_use as used (day, calls)
            select cast(:day as date), 1 where cast(:most as int) > 0
            on conflict (day) do update set calls = used.calls + 1 where used.calls < cast(:most as int)
            returning calls""";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** In a transaction of its own. @return whether one was left */
    boolean take(int most) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return QuarkusTransaction.requiringNew().call(() -> !database.createNativeQuery(TAKE, Integer.class)
                .setParameter("day", today)
                .setParameter("most", most)
                .getResultList()
                .isEmpty());
    }
}
