package io.leavewell.mail.wording;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All letters whose words can be changed. */
record BooksPage(Desk desk, List<Row> books) {

    /**
     * A phrasebook.
     *
     * @param marketing whether its letters go by consent only
     * @param own how many of its sentences are an operator's
     * @param draft who is editing it since when; empty if nobody is
     * @param published when it was published last, and by whom; empty if never
     */
    record Row(String path, String label, boolean marketing, int own, int all, String draft, String published) {}

    TemplateInstance render() {
        return Templates.books(this);
    }

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        static native TemplateInstance books(BooksPage page);
    }
}
