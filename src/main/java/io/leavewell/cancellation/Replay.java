package io.leavewell.cancellation;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Capability;
import io.leavewell.billing.Catalogue;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * What would lately past visits have been offered under a draft? Each customer's reason is put to the rules again, from
 * the facts of its moment as far as {@link PastVisits} still knows them. It writes nothing, and cannot.
 */
@ApplicationScoped
public class Replay {

    private static final int PATIENCE_SECONDS = 120;

    @Inject
    PastVisits visits;

    @Inject
    Flows flows;

    @Inject
    Catalogue catalogue;

    @Inject
    Billing billing;

    @Inject
    Clock clock;

    /** @param days how far back from now it looks */
    public ReplayReport of(Flow draft, int days) {
        var can = capabilities();
        return QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).call(() -> {
            onlyRead();
            var drafted = new ReplayTally(draft, catalogue, can);
            var published = new ReplayTally(flows.version(flows.newest()), catalogue, can);
            visits.since(clock.instant().minus(Duration.ofDays(days)), visit -> {
                drafted.count(visit);
                published.count(visit);
            });
            return drafted.report(days, published);
        });
    }

    private static void onlyRead() {
        Panache.getSession().doWork(connection -> {
            try (var only = connection.createStatement()) {
                only.execute("set transaction read only");
            }
        });
    }

    /** Where billing does not answer now, as if it could do everything: the question is about the rules. */
    private Set<Capability> capabilities() {
        try {
            return billing.capabilities();
        } catch (Billing.Unavailable down) {
            return EnumSet.allOf(Capability.class);
        }
    }
}
