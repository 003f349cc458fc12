package io.leavewell.segment;

import io.leavewell.web.Desk;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/** The segments in use, and those that can be brought back. */
record SegmentsPage(Desk desk, List<Desk.Section> tabs, List<Row> rows, List<Row> ended, List<Problem> problems) {

    /**
     * A segment, in the reader's words.
     *
     * @param customers how many are in it now
     * @param made by whom and when
     * @param endedAt empty for one in use
     */
    record Row(UUID id, String name, List<String> conditions, String customers, String made, String endedAt) {}

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.segments(this);
    }

    @CheckedTemplate(basePath = "segment")
    static class Templates {
        static native TemplateInstance segments(SegmentsPage page);
    }
}
