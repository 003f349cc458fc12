package io.leavewell.reason.theme;

import io.leavewell.reason.report.Line;
import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All that people asked for, side by side. */
record ThemesPage(Desk desk, List<Desk.Section> tabs, Listing<ThemeRow> listing, List<Option> states) {

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    public boolean isNarrowed() {
        return listing.query().text("status").isPresent();
    }

    public int fewest() {
        return Line.FEWEST;
    }

    TemplateInstance render() {
        return Templates.themes(this);
    }

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance themes(ThemesPage page);
    }
}
