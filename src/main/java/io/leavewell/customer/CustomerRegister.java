package io.leavewell.customer;

import io.leavewell.web.Workspace;
import io.leavewell.work.Register;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Leads from the ids that the host product uses to the pages of customers. */
@Singleton
class CustomerRegister implements Register {

    @Override
    @Transactional
    public Map<String, String> pages(Set<String> customers) {
        return Customer.<Customer>list("externalId in ?1", customers).stream()
                .collect(Collectors.toMap(
                        customer -> customer.externalId(), customer -> Workspace.PATH + "/customers/" + customer.id()));
    }
}
