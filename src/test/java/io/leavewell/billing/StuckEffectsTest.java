package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.billing.MoodyBilling.Mood;
import io.leavewell.cancellation.Browser;
import io.leavewell.work.Snags.Verdict;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Ada's cancellation got stuck in billing; whatever the team does about it, it happens once. */
@QuarkusTest
class StuckEffectsTest extends StuckStory {

    @Inject
    Operators operators;

    @Test
    void the_page_says_what_is_stuck_why_and_about_whom() {
        var customer = people.ask(ada, subscription -> subscription.customer().externalId());
        var id = people.ask(ada, subscription -> subscription.customer().id());
        var mina = new Browser().signedIn(operators.cookie(operators.mina()));
        var row = mina.open(Operators.base() + "/workspace/work?q=" + customer)
                .document()
                .select("section[aria-labelledby=stuck] tbody tr")
                .first();
        assertTrue(row.text().contains("Billing will not do it"), row.text());
        assertTrue(row.text().matches(".*cancel at \\d.*"), row.text());
        assertEquals(
                "/workspace/customers/" + id,
                row.select("a:contains(" + customer + ")").attr("href"));
    }

    @Test
    void tried_again_it_is_carried_out_once() {
        assertEquals(Verdict.TAKEN, stuck.again(cancelling));
        assertEquals(Verdict.SETTLED_BEFORE, stuck.again(cancelling));
        worker.runDue();
        worker.runDue();
        assertTrue(people.ask(ada, Subscription::isLeaving));
        assertEquals(2, asked("cancel"), "refused once, done once");
        assertEquals(List.of("stuck: Billing will not do it", "done"), news.of(wish));
        assertEquals(Verdict.SETTLED_BEFORE, stuck.again(cancelling));
    }

    @Test
    void tried_again_in_vain_it_comes_back() {
        billing.is(Mood.REFUSES);
        stuck.again(cancelling);
        worker.runDue();
        assertTrue(effect().isStuck());
        assertEquals(2, news.of(wish).size(), "the team is told again");
    }

    @Test
    void what_billing_had_done_without_our_hearing_of_it_is_not_done_twice() {
        billing.is(Mood.FORGETS_TO_ANSWER);
        stuck.again(cancelling);
        worker.runDue();
        giveUp();
        billing.is(Mood.WORKS);
        assertEquals(Verdict.TAKEN, stuck.again(cancelling));
        worker.runDue();
        assertEquals(2, asked("cancel"), "billing was asked whether it was done, and not to do it once more");
        assertTrue(effect().isDone());
    }

    @Test
    void done_by_hand_it_counts_as_done_and_is_never_tried_again() {
        assertEquals(Verdict.TAKEN, stuck.byHand(cancelling, "Mina Roth", "Cancelled it at the provider"));
        worker.runDue();
        assertEquals(1, asked("cancel"));
        assertEquals(List.of("stuck: Billing will not do it", "done"), news.of(wish));
        assertEquals(
                new ByHand("Mina Roth", "Cancelled it at the provider"),
                effect().byHand().orElseThrow());
        assertEquals(Verdict.SETTLED_BEFORE, stuck.again(cancelling));
        assertEquals(Verdict.SETTLED_BEFORE, stuck.byHand(cancelling, "Otto Lind", "me too"));
    }

    @Test
    void who_did_by_hand_what_billing_had_done_is_told_so() {
        billing.is(Mood.FORGETS_TO_ANSWER);
        stuck.again(cancelling);
        worker.runDue();
        giveUp();
        billing.is(Mood.WORKS);
        assertEquals(Verdict.FOUND_DONE, stuck.byHand(cancelling, "Mina Roth", "Cancelled it at the provider"));
        assertTrue(effect().isDone());
        assertTrue(effect().byHand().isEmpty());
    }

    @Test
    void while_billing_says_nothing_a_person_can_still_say_that_it_is_done() {
        billing.is(Mood.DOWN);
        assertEquals(Verdict.TAKEN, stuck.byHand(cancelling, "Mina Roth", "By telephone"));
        assertTrue(effect().isDone());
    }

    @Test
    void of_many_who_decide_at_the_same_moment_one_decides() throws InterruptedException {
        List<Callable<Verdict>> team = List.of(
                () -> stuck.again(cancelling),
                () -> stuck.byHand(cancelling, "Mina Roth", "by hand"),
                () -> stuck.again(cancelling),
                () -> stuck.byHand(cancelling, "Otto Lind", "by hand"));
        var all = Executors.newFixedThreadPool(team.size());
        var taken = all.invokeAll(team).stream()
                .filter(decision -> verdict(decision) == Verdict.TAKEN)
                .count();
        all.shutdown();
        worker.runDue();
        assertEquals(1, taken);
        assertTrue(effect().isDone());
        assertEquals(effect().byHand().isPresent() ? 1 : 2, asked("cancel"));
    }

    private static Verdict verdict(Future<Verdict> decision) {
        try {
            return decision.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
