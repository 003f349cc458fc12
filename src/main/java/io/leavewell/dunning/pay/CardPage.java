package io.leavewell.dunning.pay;

import io.leavewell.web.Frame;
import io.leavewell.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Where another card is put on file while nothing is owed.
 *
 * @param tests which numbers may be tried; empty outside the sample company
 */
record CardPage(Frame frame, String heading, String lead, List<Fact> facts, String tests, Draft draft) {

    /** Null where a field is fine. */
    public String problem(String field) {
        return draft.problems().stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::words)
                .findFirst()
                .orElse(null);
    }

    public List<Problem> problems() {
        return draft.problems();
    }

    TemplateInstance render() {
        return Templates.card(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "pay")
    static class Templates {
        static native TemplateInstance card(CardPage page);
    }
}
