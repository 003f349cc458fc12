package io.leavewell.cancellation;

import io.leavewell.survey.Answer;
import io.leavewell.web.Form;
import java.util.Locale;
import java.util.Optional;

/**
 * What a customer sent from the page. Anybody may send anything: unknown reasons are no reason, odd numbers are none.
 *
 * @param act what the pressed button says
 * @param offer the id of the offer whose button was pressed
 * @param option which of the offer's options, counted from 1
 */
record Submission(Act act, Optional<String> offer, int option, Answer answer) {

    /** The buttons of the flow. */
    enum Act {
        CANCEL,
        KEEP,
        ACCEPT,
        CONTINUE,
        SEE,
        UNDO,
        UNKNOWN
    }

    static Submission of(Form form) {
        var offer = form.text("accept");
        var reason = form.text("reason").orElse("");
        return new Submission(
                offer.isPresent() ? Act.ACCEPT : act(form.text("act").orElse("")),
                offer,
                form.text("option-" + reason).map(Submission::number).orElse(1),
                Answer.of(
                        reason,
                        form.text("detail-" + reason),
                        form.text("words-" + reason).orElse("")));
    }

    private static Act act(String word) {
        try {
            return Act.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return Act.UNKNOWN;
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
