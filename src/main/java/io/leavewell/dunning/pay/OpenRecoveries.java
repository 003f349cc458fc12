package io.leavewell.dunning.pay;

import io.leavewell.customer.Customer;
import io.leavewell.dunning.DunningLinks;
import io.leavewell.dunning.Prospects;
import io.leavewell.dunning.Recovery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Tells the host which payments of a customer are open, in the caller's transaction. */
@ApplicationScoped
class OpenRecoveries {

    @Inject
    Prospects prospects;

    @Inject
    DunningLinks links;

    @Inject
    Clock clock;

    /** @param back where customers go afterwards; null for nowhere in particular */
    List<OpenRecovery> of(Customer customer, URI back) {
        return Recovery.openOfCustomer(customer.id()).stream()
                .map(recovery ->
                        OpenRecovery.of(recovery, prospects.of(recovery), clock.instant(), links.toPay(recovery, back)))
                .toList();
    }
}
