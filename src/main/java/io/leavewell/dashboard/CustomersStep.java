package io.leavewell.dashboard;

import io.leavewell.customer.Customer;
import io.leavewell.web.FirstStep;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Links open only for customers who are known here. */
@Singleton
class CustomersStep implements FirstStep {

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    @Transactional
    public boolean isTaken() {
        return Customer.find("order by id").page(0, 1).firstResultOptional().isPresent();
    }

    @Override
    public String path() {
        return Workspace.PATH + "/help#customers";
    }

    @Override
    public String title(Language language) {
        return Messages.in(language, DashboardMessages.class).stepCustomers();
    }

    @Override
    public String why(Language language) {
        return Messages.in(language, DashboardMessages.class).stepCustomersWhy();
    }
}
