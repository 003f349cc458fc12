package io.leavewell.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Forgets before each story who guessed passwords in others: all of them come from one address, on one day. */
public class GatesOpen implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext story) {
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
    }
}
