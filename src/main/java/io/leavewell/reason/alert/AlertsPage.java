package io.leavewell.reason.alert;

import io.leavewell.web.Desk;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Of what the team is told at once, and what it was told lately. */
record AlertsPage(Desk desk, List<Desk.Section> tabs, List<RuleRow> rules, List<ToldRow> told) {

    public boolean canEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.alerts(this);
    }

    @CheckedTemplate(basePath = "alert")
    static class Templates {
        static native TemplateInstance alerts(AlertsPage page);
    }
}
