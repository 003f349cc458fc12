package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** T-P2: whoever was erased is asked for nothing any more, and charged for nothing. */
@QuarkusTest
class ErasedDebtorsTest {

    @Inject
    Debtors debtors;

    @Inject
    Erasure erasure;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void what_is_paid_for_runs_out_and_no_more_is_charged() {
        var ada = debtors.people().subscribed("Ada", "29.00 EUR", Interval.MONTH);
        debtors.put(ada, SandboxCard.WORKS);
        erase(ada);
        assertEquals(Status.ACTIVE, debtors.people().ask(ada, Subscription::status));
        debtors.people().live(ada, "2027-03-01");
        assertEquals(List.of("PAID"), invoices(ada));
        assertEquals(Status.ENDED, debtors.people().ask(ada, Subscription::status));
    }

    @Test
    void what_is_owed_is_given_up_and_tried_no_more() {
        var cy = debtors.owing("Cy", SandboxCard.UNKNOWN);
        var letters = debtors.subjects(cy).size();
        assertEquals(1, letters);
        erase(cy);
        assertEquals(Optional.of(Recovery.Ending.ERASED), debtors.ask(cy, Recovery::ending));
        debtors.people().live(cy, "2027-03-01");
        debtors.act();
        assertEquals(List.of("UNCOLLECTIBLE", "PAID"), invoices(cy));
        var attempts = debtors.ask(cy, recovery -> recovery.invoices().stream()
                .flatMap(invoice -> Attempt.of(invoice).stream())
                .toList());
        assertEquals(1, attempts.size());
        assertEquals(Status.ENDED, debtors.people().ask(cy, Subscription::status));
    }

    private void erase(UUID subscription) {
        var customer =
                debtors.people().ask(subscription, found -> found.customer().id());
        QuarkusTransaction.requiringNew()
                .run(() -> erasure.of(Customer.at(customer).orElseThrow()));
    }

    /** The newest first. */
    private List<String> invoices(UUID subscription) {
        return debtors.people().ask(subscription, found -> Invoice.of(found).stream()
                .map(invoice -> invoice.state().name())
                .toList());
    }
}
