package io.leavewell.dunning.report;

import io.leavewell.web.Desk;
import java.util.List;

/** The pages about failed payments, as each leads to the others. */
final class Tabs {

    static final String REPORT = RecoveriesDoor.PATH + "/report";
    static final String SIMULATION = RecoveriesDoor.PATH + "/simulation";

    private Tabs() {}

    static List<Desk.Section> at(String here, RecoveryMessages say) {
        return List.of(
                tab(RecoveriesDoor.PATH, say.tabList(), here),
                tab(REPORT, say.tabReport(), here),
                tab(SIMULATION, say.tabSimulation(), here),
                tab(RecoveriesDoor.PATH + "/schedule", say.tabSchedule(), here));
    }

    private static Desk.Section tab(String path, String label, String here) {
        return new Desk.Section(path, label, path.equals(here));
    }
}
