package io.leavewell.mail;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import jakarta.persistence.EntityManager;

/** Forgets before each story whom the mail server did not let in, and who queued, in others. */
public class OfficeOpens implements QuarkusTestBeforeEachCallback {

    private static final String OPEN =
            "update post_office set next_at = '2000-01-01T00:00:00Z', trouble = null, trouble_at = null,"
                    + " trouble_since = null";

    @Override
    public void beforeEach(QuarkusTestMethodContext story) {
        var database = Arc.container().instance(EntityManager.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(OPEN).executeUpdate());
    }
}
