package io.leavewell.billing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import java.util.List;
import java.util.Optional;

/** The plans with their prices, kept in memory for a few seconds: every cancel page asks for them. */
@ApplicationScoped
public class Catalogue {

    private static final long FRESH = 5_000_000_000L;

    private record Page(List<Plan> plans, long readAt) {}

    private volatile Page page;

    public Optional<Plan> plan(String code) {
        return plans().stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    public List<Plan> plans() {
        var known = page;
        if (known == null || System.nanoTime() - known.readAt() > FRESH) {
            known = new Page(QuarkusTransaction.joiningExisting().call(() -> Plan.catalogue()), System.nanoTime());
            page = known;
        }
        return known.plans();
    }

    /** The codes of the currencies in which anything is sold. */
    public List<String> currencies() {
        return plans().stream()
                .flatMap(plan -> plan.currencies().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Other replicas hear of it when their page is no longer fresh. */
    @PostPersist
    @PostUpdate
    void turnThePage(Plan changed) {
        page = null;
    }
}
