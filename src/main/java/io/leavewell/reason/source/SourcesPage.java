package io.leavewell.reason.source;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Where statements come from, and how more of them come in.
 *
 * @param last what became of the last file; null if there was none
 */
record SourcesPage(
        Desk desk,
        List<Desk.Section> tabs,
        Listing<Row> listing,
        List<Column> columns,
        LastFile last,
        List<Problem> problems) {

    /** A source by one of its channels, in the reader's words. */
    record Row(String name, String channel, String statements, String first, String last, String forget) {}

    /** A column of a file. */
    record Column(String code, String meaning, boolean needed) {}

    /** @param by who brought it, and when */
    record LastFile(String by, String summary, List<String> lines) {}

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    /** Null if nothing is wrong with the file, as templates want it. */
    public String problem() {
        return problems.isEmpty() ? null : problems.get(0).words();
    }

    TemplateInstance render() {
        return Templates.sources(this);
    }

    @CheckedTemplate(basePath = "reason/source")
    static class Templates {
        static native TemplateInstance sources(SourcesPage page);
    }
}
