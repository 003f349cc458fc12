package io.leavewell.notice;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What people were told ahead, and the proof of it.
 *
 * @param change what change of prices the list is about; empty if it is about all
 * @param leads how many days ahead people are told of what, in words
 */
record NoticesPage(
        Desk desk,
        List<Desk.Section> tabs,
        Listing<NoticeRow> listing,
        List<Option> kinds,
        List<Option> states,
        String change,
        List<String> leads) {

    /** Whether nothing was asked for. */
    public boolean isWhole() {
        var query = listing.query();
        return query.text("kind").isEmpty()
                && query.text("state").isEmpty()
                && query.text("change").isEmpty();
    }

    TemplateInstance render() {
        return Templates.notices(this);
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance notices(NoticesPage page);
    }
}
