package io.leavewell.reason.alert;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One rule as it is filled in.
 *
 * @param id {@code new} for one that is not there yet
 * @param name as it is kept
 */
record RulePage(
        Desk desk,
        String id,
        String name,
        boolean paused,
        Filled form,
        List<Option> headings,
        List<Option> currencies,
        List<Option> segments,
        List<Option> owners) {

    public boolean isNew() {
        return id.equals("new");
    }

    TemplateInstance render() {
        return Templates.rule(this);
    }

    @CheckedTemplate(basePath = "alert")
    static class Templates {
        static native TemplateInstance rule(RulePage page);
    }
}
