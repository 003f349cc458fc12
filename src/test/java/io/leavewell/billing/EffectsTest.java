package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.MoodyBilling.Mood;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.time.TestClock;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada's cancellation is carried out once, or a person is told why not. */
@QuarkusTest
class EffectsTest {

    @Inject
    Effects effects;

    @Inject
    MoodyBilling billing;

    @Inject
    Subscribers people;

    @Inject
    Worker worker;

    @Inject
    TestClock clock;

    @Inject
    News news;

    UUID ada;
    UUID wish;

    @BeforeEach
    void ada_wishes_to_leave() {
        clock.set(TestClock.START);
        ada = people.subscribed("Ada", "29.00 EUR", Interval.MONTH);
        wish = UUID.randomUUID();
    }

    @AfterEach
    void billing_works_again() {
        billing.is(Mood.WORKS);
    }

    @Test
    void a_wish_is_carried_out_in_the_same_moment_and_leaves_no_work_behind() {
        var effect = recorded();
        assertTrue(effects.tryNow(effect));
        assertTrue(people.ask(ada, Subscription::isLeaving));
        assertEquals(List.of("done"), news.of(wish));
        assertEquals(0, waiting(effect));
    }

    @Test
    void a_wish_that_is_taken_back_before_it_is_kept_leaves_nothing() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    record();
                    throw new IllegalStateException("the page failed");
                }));
        assertEquals(List.of(), kept());
        assertEquals(0L, count("scheduled_tasks where convert_from(task_data, 'UTF8') like '%" + wish + "%'"));
    }

    @Test
    void the_same_wish_twice_is_one_wish() {
        assertEquals(recorded(), recorded());
        assertEquals(1, kept().size());
    }

    @Test
    void a_refusal_is_told_to_a_person_once_and_leaves_the_books_alone() {
        billing.is(Mood.REFUSES);
        var effect = recorded();
        assertFalse(effects.tryNow(effect));
        assertFalse(effects.tryNow(effect));
        clock.advance(Duration.ofMinutes(1));
        worker.runDue();
        assertEquals(List.of("stuck: Billing will not do it"), news.of(wish));
        assertTrue(kept().get(0).isStuck());
        assertEquals("Billing will not do it", kept().get(0).error().orElseThrow());
        assertFalse(people.ask(ada, Subscription::isLeaving));
        assertEquals(0, waiting(effect));
    }

    @Test
    void the_ledgers_own_refusal_is_kept_as_well() {
        QuarkusTransaction.requiringNew().run(() -> {
            var found = Subscription.<Subscription>findById(ada);
            effects.record(wish, wish + "/trial", found, new Change.ExtendTrial(clock.instant()));
        });
        assertFalse(effects.tryNow(kept().get(0).id()));
        assertTrue(kept().get(0).isStuck());
    }

    @Test
    void what_a_person_has_mended_can_be_tried_again() {
        billing.is(Mood.REFUSES);
        var effect = recorded();
        effects.tryNow(effect);
        billing.is(Mood.WORKS);
        assertTrue(effects.tryNow(effect));
        assertEquals(List.of("stuck: Billing will not do it", "done"), news.of(wish));
        assertFalse(kept().get(0).isStuck());
    }

    @Test
    void when_patience_is_over_a_person_is_told() {
        var effect = recorded();
        QuarkusTransaction.requiringNew()
                .run(() -> effects.stuck(new Effects.Ref(effect), new Billing.Unavailable("down for days")));
        assertEquals(List.of("stuck: down for days"), news.of(wish));
        assertTrue(effects.tryNow(effect));
    }

    private UUID recorded() {
        return QuarkusTransaction.requiringNew().call(this::record);
    }

    private UUID record() {
        var found = Subscription.<Subscription>findById(ada);
        var change = new Change.CancelAtPeriodEnd(found.wouldEndAt(), Departure.VOLUNTARY);
        return effects.record(wish, wish + "/cancel", found, change).id();
    }

    private List<Effect> kept() {
        return QuarkusTransaction.requiringNew().call(() -> Effect.about(wish));
    }

    private long waiting(UUID effect) {
        return count("scheduled_tasks where task_instance = '" + effect + "'");
    }

    private static long count(String rows) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) Effect.getEntityManager()
                .createNativeQuery("select count(*) from " + rows, Long.class)
                .getSingleResult());
    }
}
