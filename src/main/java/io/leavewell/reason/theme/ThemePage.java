package io.leavewell.reason.theme;

import io.leavewell.reason.report.Line;
import io.leavewell.web.Desk;
import io.leavewell.web.Masking;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One theme.
 *
 * @param filter in words
 * @param around people before and after it was shipped, in words; empty unless it is
 * @param told who was told that it is there, and who was not
 */
record ThemePage(
        Desk desk,
        List<Desk.Section> tabs,
        ThemeRow row,
        String filter,
        Trend trend,
        List<Option> around,
        List<Option> told) {

    public String link() {
        return row.theme().sketch().link().orElse("");
    }

    public String note() {
        return Masking.words(row.theme().sketch().note().orElse(""));
    }

    public String report() {
        return row.theme().filter().report();
    }

    public String voices() {
        return row.theme().filter().voices();
    }

    public String made() {
        return reader().day(row.theme().madeAt());
    }

    public String madeBy() {
        return row.theme().madeBy();
    }

    public String shipped() {
        return row.theme().shippedAt().map(reader()::moment).orElse("");
    }

    public boolean isInUse() {
        return row.theme().isInUse();
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    /** To choose from; shipping has a page of its own, so that it stands here only where it is done. */
    public List<Option> states() {
        return Status.options(reader().language()).stream()
                .filter(state -> row.isShipped() || !state.code().equals(Status.SHIPPED.code()))
                .toList();
    }

    public boolean isStatus(String code) {
        return row.theme().status().code().equals(code);
    }

    public int fewest() {
        return Line.FEWEST;
    }

    private Reader reader() {
        return desk.reader();
    }

    TemplateInstance render() {
        return Templates.theme(this);
    }

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance theme(ThemePage page);
    }
}
