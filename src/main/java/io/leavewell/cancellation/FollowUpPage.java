package io.leavewell.cancellation;

import io.leavewell.web.Frame;
import io.leavewell.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One question to those who left without a word: reasons, a text, a button; or what to say instead.
 *
 * @param rows none where there is nothing to ask
 * @param words as they were typed
 */
record FollowUpPage(Frame frame, String heading, String lead, List<Row> rows, String words, List<Problem> problems) {

    /** A reason to choose. */
    record Row(String code, String label, String hint, boolean chosen) {}

    static FollowUpPage saying(Frame frame, String heading, String lead) {
        return new FollowUpPage(frame, heading, lead, List.of(), "", List.of());
    }

    TemplateInstance render() {
        return Templates.followUp(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance followUp(FollowUpPage page);
    }
}
