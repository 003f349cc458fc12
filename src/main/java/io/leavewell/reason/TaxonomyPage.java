package io.leavewell.reason;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The reasons as operators count them, and what they changed about them.
 *
 * @param reasons those that still count by themselves
 */
record TaxonomyPage(
        Desk desk,
        List<Desk.Section> tabs,
        List<Row> rows,
        List<Option> reasons,
        List<ChangeRow> changes,
        Filled merge,
        Filled split,
        boolean mayEdit) {

    /** A heading with its group; parts stand below what they were split off. */
    record Row(String label, String code, String group, boolean part) {}

    /** Something that was merged or split, and whether it still holds. */
    record ChangeRow(String id, String words, String made, String ended) {

        public boolean isInForce() {
            return ended.isEmpty();
        }
    }

    public boolean hasProblems() {
        return !merge.problems().isEmpty() || !split.problems().isEmpty();
    }

    TemplateInstance render() {
        return Templates.taxonomy(this);
    }

    @CheckedTemplate(basePath = "reason")
    static class Templates {
        static native TemplateInstance taxonomy(TaxonomyPage page);
    }
}
