package io.leavewell.reason.tagger;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What the tagger has learned, and how far it is with reading history.
 *
 * @param corrections how many there are to learn from
 * @param inUse which model reads now, in words
 * @param models the latest first
 * @param history null if it was never read again
 */
record TaggerPage(
        Desk desk,
        List<Desk.Section> tabs,
        String corrections,
        String inUse,
        List<ModelRow> models,
        History history,
        boolean mayEdit) {

    /** A candidate, and what became of it. */
    record ModelRow(
            String number, String made, String learned, String before, String after, String fate, boolean taken) {}

    /** Reading history again. */
    record History(String words, long percent, boolean running, boolean stopped) {}

    TemplateInstance render() {
        return Templates.tagger(this);
    }

    @CheckedTemplate(basePath = "reason")
    static class Templates {
        static native TemplateInstance tagger(TaggerPage page);
    }
}
