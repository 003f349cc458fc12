package io.leavewell.account;

import io.leavewell.FreshDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that nobody has been let into, and whose admins must have a second factor. */
public class NobodyYet implements QuarkusTestProfile {

    /** Forgets whoever was let in by the story before. */
    static void again() {
        QuarkusTransaction.requiringNew().run(() -> {
            OperatorSession.deleteAll();
            RecoveryCode.deleteAll();
            Operator.deleteAll();
            Ticket.deleteAll();
            Attempts.deleteAll();
        });
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "leavewell.account.second-factor-for-admins",
                "true",
                FreshDatabase.URL,
                FreshDatabase.named("nobody_yet"));
    }
}
