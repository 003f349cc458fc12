package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Period;
import io.leavewell.billing.Subscription;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** T-L9: a charge that slips through after a cancellation is listed until it is given back. */
@QuarkusTest
class RefundsTest extends Story {

    @Inject
    Operators operators;

    @Test
    void what_was_charged_after_bo_cancelled_is_listed_until_it_is_refunded() {
        var bo = bo();
        var reference = open(bo).press("Cancel my subscription").fact("Reference");
        leavers.later(Duration.ofSeconds(5));
        assertFalse(list().contains(reference), "nothing was charged");

        charge(bo);
        var page = mina().open(Leavers.base() + OperatorPaths.REFUNDS);
        var row = page.document().select("tr:contains(" + reference + ")").text();
        assertTrue(row.startsWith("Bo " + reference) && row.endsWith("€29.00"), row);
        var file = page.follow("Export CSV");
        assertTrue(file.header("Content-Type").startsWith("text/csv"));
        assertTrue(
                file.html().lines().anyMatch(line -> line.startsWith(reference) && line.endsWith("29.00 EUR")),
                file.html());

        leavers.see(bo, subscription -> Invoice.latest(subscription).ifPresent(Invoice::undo));
        assertFalse(list().contains(reference));
    }

    @Test
    void who_took_the_cancellation_back_is_charged_rightly() {
        var bo = bo();
        var cancelled = open(bo).press("Cancel my subscription");
        leavers.later(Duration.ofSeconds(5));
        cancelled.press("Undo, keep my plan");
        charge(bo);
        assertFalse(list().contains(cancelled.fact("Reference")));
        assertEquals("You keep your Pro plan", open(bo).press("Keep my plan").heading());
    }

    /** As a provider may do that did not hear of it in time. */
    private void charge(Leavers.Person person) {
        leavers.see(
                person,
                subscription -> Invoice.charge(
                        subscription, next(subscription), subscription.terms().price(), clock.instant()));
    }

    private static Period next(Subscription subscription) {
        return subscription.periodFrom(subscription.period().end());
    }

    private String list() {
        return mina().open(Leavers.base() + OperatorPaths.REFUNDS).text();
    }

    private Browser mina() {
        return new Browser().signedIn(operators.cookie(operators.mina()));
    }
}
