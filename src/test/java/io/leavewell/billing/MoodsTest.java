package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Billing that is down, slow, forgetful or asked by many at once still does each thing once, and in order. */
@QuarkusTest
class MoodsTest {

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

    final ExecutorService pages = Executors.newFixedThreadPool(20);
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
        pages.shutdown();
    }

    @Test
    void while_billing_is_down_the_work_waits_and_is_done_when_it_is_back() {
        billing.is(Mood.DOWN);
        var effect = recorded();
        assertFalse(effects.tryNow(effect));
        clock.advance(Duration.ofMinutes(1));
        worker.runDue();
        assertFalse(kept().get(0).isDone());

        billing.is(Mood.WORKS);
        clock.advance(Duration.ofMinutes(1));
        worker.runDue();
        assertTrue(kept().get(0).isDone());
        assertTrue(people.ask(ada, Subscription::isLeaving));
        assertEquals(List.of("done"), news.of(wish));
        assertEquals(0, waiting(effect));
    }

    @Test
    void slow_billing_lets_the_page_go_on_and_is_heard_later_exactly_once() {
        billing.is(Mood.SLOW);
        var effect = recorded();
        var asked = System.nanoTime();
        assertFalse(effects.tryNow(effect));
        assertTrue(Duration.ofNanos(System.nanoTime() - asked).toMillis() < 2900);

        clock.advance(Duration.ofMinutes(1));
        worker.runDue();
        assertTrue(kept().get(0).isDone());
        assertEquals(List.of("done"), news.of(wish));
        assertEquals(1, billing.asked(wish + "/cancel"));
        assertEquals(0, waiting(effect));
    }

    @Test
    void an_answer_that_never_came_is_asked_for_before_anything_is_done_again() {
        billing.is(Mood.FORGETS_TO_ANSWER);
        var effect = recorded();
        assertFalse(effects.tryNow(effect));
        assertFalse(kept().get(0).isDone());
        assertTrue(people.ask(ada, Subscription::isLeaving));

        clock.advance(Duration.ofMinutes(1));
        worker.runDue();
        assertTrue(kept().get(0).isDone());
        assertEquals(1, billing.asked(wish + "/cancel"));
        assertEquals(List.of("done"), news.of(wish));
    }

    @Test
    void eight_pages_at_once_carry_it_out_once() {
        var effect = recorded();
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> effects.tryNow(effect), pages))
                .limit(8)
                .toList();
        assertTrue(answers.stream().allMatch(CompletableFuture::join));
        assertEquals(List.of("done"), news.of(wish));
        assertEquals(1, count("ledger_entry where key like '" + wish + "%'"));
    }

    @Test
    void however_slow_billing_is_half_of_the_connections_serve_pages() {
        billing.is(Mood.SLOW);
        var tries = Stream.generate(this::another)
                .limit(20)
                .map(effect -> CompletableFuture.supplyAsync(() -> effects.tryNow(effect), pages))
                .toList();
        for (var connection = 0; connection < 8; connection++) {
            assertEquals(1, kept().size());
        }
        assertTrue(tries.stream().noneMatch(CompletableFuture::join));

        billing.is(Mood.WORKS);
        clock.advance(Duration.ofMinutes(1));
        worker.runDue();
        assertEquals(0, count("effect where done_at is null and subscription_id = '" + ada + "'"));
    }

    @Test
    void what_was_wished_first_is_done_first_whoever_asks() {
        billing.is(Mood.DOWN);
        recorded();
        var undone = QuarkusTransaction.requiringNew()
                .call(() -> effects.record(wish, wish + "/undo", Subscription.findById(ada), new Change.Restore())
                        .id());
        billing.is(Mood.WORKS);
        assertTrue(effects.tryNow(undone));
        assertTrue(kept().stream().allMatch(Effect::isDone));
        assertFalse(people.ask(ada, Subscription::isLeaving));
    }

    @Test
    void many_wishes_tried_at_once_never_wait_for_each_other_in_a_circle() {
        var wishes = Stream.generate(this::another).limit(8).toList();
        var tries = wishes.stream()
                .map(effect -> CompletableFuture.supplyAsync(() -> effects.tryNow(effect), pages))
                .toList();
        assertTrue(tries.stream().allMatch(CompletableFuture::join));
    }

    private UUID another() {
        wish = UUID.randomUUID();
        return recorded();
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
