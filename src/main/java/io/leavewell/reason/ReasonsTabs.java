package io.leavewell.reason;

import io.leavewell.web.Desk;
import io.leavewell.web.Workspace;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The pages about reasons, side by side; shown by the tag {@code tabs}. */
@ApplicationScoped
public class ReasonsTabs {

    /** Where the report is; everything about reasons lies below. */
    public static final String PATH = Workspace.PATH + "/reasons";

    @Inject
    @All
    List<ReasonsTab> all;

    @Inject
    Workspace workspace;

    /** @param here the path of the tab that is shown */
    public List<Desk.Section> at(String here) {
        var desk = workspace.desk();
        return all.stream()
                .filter(tab -> desk.actor().may(tab.role()))
                .sorted(Comparator.comparingInt(ReasonsTab::place))
                .map(tab -> new Desk.Section(
                        tab.path(),
                        tab.label(desk.reader().language()),
                        tab.path().equals(here)))
                .toList();
    }
}
