package io.leavewell.dashboard;

import io.leavewell.web.Desk;
import io.leavewell.web.Health;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * How this installation is set up, and how it is doing.
 *
 * @param address where a test letter would go
 * @param tried how a test letter went; empty if none was sent
 */
record SettingsPage(
        Desk desk, List<Condition> conditions, List<Group> groups, String address, String tried, boolean failed) {

    /** A part of the product, and how it is doing. */
    record Condition(String id, Health.Report report) {}

    /** Settings that belong together. */
    record Group(String title, List<Row> rows) {}

    /** One setting; a secret is never more than "set". */
    record Row(String key, String value, String origin, String meaning) {}

    TemplateInstance render() {
        return Templates.settings(this);
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance settings(SettingsPage page);
    }
}
