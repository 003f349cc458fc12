package io.leavewell.demo;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.PaymentFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells of the charges of the sample company that have failed, so that they are followed up like any other. */
@ApplicationScoped
class SampleFailures {

    private static final String OPEN = "from Attempt a join fetch a.invoice i join fetch i.subscription s"
            + " where i.state = OPEN and a.decline is not null"
            + " and not exists (select 1 from Recovery r join r.invoices known where known = i) order by a.at, a.id";

    @Inject
    Event<PaymentFailed> news;

    void begin() {
        Attempt.<Attempt>list(OPEN)
                .forEach(attempt -> news.fire(new PaymentFailed(
                        attempt.invoice().id(),
                        attempt.invoice().subscription().id(),
                        attempt.decline().orElseThrow(),
                        attempt.origin(),
                        attempt.at(),
                        null)));
    }
}
