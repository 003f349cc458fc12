package io.leavewell.notice;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/** All changes of prices, drafted, running and stopped. */
record PricesPage(Desk desk, List<Desk.Section> tabs, List<Line> changes, boolean mayEdit) {

    /** @param by who did the last thing to it, and when */
    record Line(
            UUID id,
            String name,
            String intervals,
            List<String> prices,
            PriceStage stage,
            String stageWords,
            String by) {}

    TemplateInstance render() {
        return Templates.prices(this);
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance prices(PricesPage page);
    }
}
