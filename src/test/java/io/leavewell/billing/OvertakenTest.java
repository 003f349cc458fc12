package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.MoodyBilling.Mood;
import io.leavewell.work.Snags.Verdict;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ada's cancellation got stuck, and then she thought better of it: nothing may bring it back. */
@QuarkusTest
class OvertakenTest extends StuckStory {

    @Test
    void a_cancellation_that_was_taken_back_meanwhile_is_not_carried_out_after_all() {
        var restoring = recorded("restore");
        assertTrue(effects.tryNow(UUID.fromString(restoring)));
        assertEquals(Verdict.TAKEN, stuck.again(cancelling));
        worker.runDue();
        assertFalse(people.ask(ada, Subscription::isLeaving));
        assertEquals(1, asked("cancel"));
        assertTrue(effect().isStuck());
        assertEquals(Settlement.OVERTAKEN, effect().error().orElseThrow());
    }

    @Test
    void nor_does_a_third_change_take_it_along() {
        effects.tryNow(UUID.fromString(recorded("restore")));
        stuck.again(cancelling);
        assertTrue(effects.tryNow(UUID.fromString(recorded("restore-again"))));
        assertFalse(people.ask(ada, Subscription::isLeaving));
        assertEquals(1, asked("cancel"));
    }

    @Test
    void what_waits_behind_it_follows_it() {
        billing.is(Mood.DOWN);
        var restoring = recorded("restore");
        effects.tryNow(UUID.fromString(restoring));
        billing.is(Mood.WORKS);
        stuck.again(cancelling);
        effects.tryNow(UUID.fromString(restoring));
        assertEquals(2, asked("cancel"));
        assertFalse(people.ask(ada, Subscription::isLeaving), "left, and came back");
    }
}
