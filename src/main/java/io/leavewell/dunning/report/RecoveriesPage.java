package io.leavewell.dunning.report;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The failed payments that are followed up.
 *
 * @param letters how far today's are; null if none is to be written or sent
 */
record RecoveriesPage(
        Desk desk,
        List<Desk.Section> tabs,
        Letters letters,
        Listing<Row> listing,
        List<Option> states,
        List<Option> causes,
        List<Option> plans) {

    /**
     * One of them.
     *
     * @param end how it ended and when; empty while it is open
     * @param next what comes next; empty if nothing does
     */
    record Row(
            String path,
            String customer,
            String plan,
            String owed,
            String cause,
            String since,
            String end,
            String next,
            String when) {}

    /** Letters on their way, in words. */
    record Letters(String words, long percent) {}

    public boolean isForOpen() {
        var query = listing.query();
        return query.text("state").isEmpty()
                && query.text("cause").isEmpty()
                && query.text("plan").isEmpty();
    }

    TemplateInstance render() {
        return Templates.recoveries(this);
    }

    @CheckedTemplate(basePath = "recovery")
    static class Templates {
        static native TemplateInstance recoveries(RecoveriesPage page);
    }
}
