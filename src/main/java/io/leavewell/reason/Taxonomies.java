package io.leavewell.reason;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** The taxonomy in force, kept for a few seconds: other replicas hear of a change when theirs is no longer fresh. */
@ApplicationScoped
public class Taxonomies {

    private static final long FRESH = 2_000_000_000L;

    private record Known(Taxonomy taxonomy, long readAt) {}

    private volatile Known known;

    public Taxonomy inForce() {
        var last = known;
        if (last == null || System.nanoTime() - last.readAt() > FRESH) {
            last = new Known(QuarkusTransaction.joiningExisting().call(Taxonomies::read), System.nanoTime());
            known = last;
        }
        return last.taxonomy();
    }

    /** Has the next one read anew. */
    void forget() {
        known = null;
    }

    private static Taxonomy read() {
        var changes = TaxonomyChange.inForce();
        var version = changes.stream().map(change -> change.id().toString()).collect(Collectors.joining(","));
        return Taxonomy.of(changes, Integer.toHexString(version.hashCode()));
    }
}
