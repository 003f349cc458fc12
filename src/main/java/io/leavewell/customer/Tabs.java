package io.leavewell.customer;

import io.leavewell.web.Desk;
import io.leavewell.web.Workspace;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The pages about customers, side by side. */
@ApplicationScoped
public class Tabs {

    @Inject
    @All
    List<Tab> all;

    @Inject
    Workspace workspace;

    /** @param here the path of the tab that is shown */
    public List<Desk.Section> at(String here) {
        return all.stream()
                .sorted(Comparator.comparingInt(Tab::place))
                .map(tab -> new Desk.Section(
                        tab.path(),
                        tab.label(workspace.reader().language()),
                        tab.path().equals(here)))
                .toList();
    }
}
