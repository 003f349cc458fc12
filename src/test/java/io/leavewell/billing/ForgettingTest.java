package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Dump;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T-P2: what billing said about a person, and what somebody noted about it, goes; that it must still be done stays. */
@QuarkusTest
class ForgettingTest {

    private static final String SAID = "olive-tapir";

    @Inject
    Leavers leavers;

    @Inject
    Effects effects;

    @Inject
    Erasure erasure;

    @Inject
    Dump dump;

    @Test
    void of_a_stuck_change_only_the_words_are_forgotten() throws SQLException {
        var ada = leavers.ada();
        var effect = leavers.in(() -> {
            var subscription =
                    Subscription.known(ada.customer(), ada.subscription()).orElseThrow();
            return effects.record(UUID.randomUUID(), "key of " + ada.customer(), subscription, new Change.Restore())
                    .id();
        });
        sql("update effect set error = '" + SAID + "', by_hand = 'Mina', note = '" + SAID + "', stuck_at = now()"
                + " where id = '" + effect + "'");
        sql("insert into stuck_work (kind, job_id, payload, since, failures, last_error, note) values"
                + " ('billing.effect', '" + effect + "', '{}', now(), 250, '" + SAID + "', '" + SAID + "')");
        assertTrue(dump.tables().contains(SAID));

        leavers.in(() -> erasure.of(Customer.known(ada.customer()).orElseThrow()));
        assertFalse(dump.tables().contains(SAID));
        assertTrue(leavers.in(() -> Effect.<Effect>findById(effect).isStuck()));
        assertEquals(1, sql("delete from stuck_work where job_id = '" + effect + "'"), "it still waits for a person");
    }

    private int sql(String statement) {
        return leavers.in(
                () -> Effect.getEntityManager().createNativeQuery(statement).executeUpdate());
    }
}
