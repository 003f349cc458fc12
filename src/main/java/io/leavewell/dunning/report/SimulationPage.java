package io.leavewell.dunning.report;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What would be done in the next thirty days, day by day. */
record SimulationPage(Desk desk, List<Desk.Section> tabs, List<Day> days, String lead, String more, String csv) {

    /** One day with all that is done on it. */
    record Day(String day, List<Row> rows) {}

    /**
     * Something for one person.
     *
     * @param path to the recovery, or to the person if none has begun
     */
    record Row(String at, String what, String customer, String path, String plan, String money, String remark) {}

    TemplateInstance render() {
        return Templates.simulation(this);
    }

    @CheckedTemplate(basePath = "recovery")
    static class Templates {
        static native TemplateInstance simulation(SimulationPage page);
    }
}
