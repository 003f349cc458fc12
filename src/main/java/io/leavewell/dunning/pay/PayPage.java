package io.leavewell.dunning.pay;

import io.leavewell.web.Frame;
import io.leavewell.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What is open, why, what happens next, and every way to settle it.
 *
 * @param notice what is arranged already; empty if nothing
 * @param ways in their order: the first is the one that helps most
 * @param button what paying with a card is called
 * @param filed the card on file, where it may work
 * @param token names this page, so that a button pressed twice pays once
 * @param tests which numbers may be tried; empty outside the sample company
 * @param stop where to cancel instead
 */
record PayPage(
        Frame frame,
        String heading,
        String cause,
        String notice,
        List<Fact> facts,
        List<Way> ways,
        String button,
        String filed,
        List<Day> days,
        List<String> next,
        String token,
        String tests,
        String stop,
        Draft draft) {

    /** How it can be settled. */
    enum Way {
        /** With a card that is typed here. */
        CARD,
        /** With the card on file. */
        FILED,
        /** With the card on file, by confirming it to the bank. */
        CONFIRM,
        /** On another day. */
        DAYS,
        /** On the provider's page. */
        HOSTED
    }

    /** A day to choose. */
    record Day(String value, String label, boolean chosen) {}

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
        return Templates.pay(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "pay")
    static class Templates {
        static native TemplateInstance pay(PayPage page);
    }
}
