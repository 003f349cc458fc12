package io.leavewell.cancellation;

import io.leavewell.reason.Reason;
import io.leavewell.web.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a customer has put into the page so far, shown again with whatever they have to know.
 *
 * @param detail the code of an option of the reason's follow-up question; empty if none was picked
 * @param notice good news; empty if there is none
 */
record Draft(Optional<Reason> reason, String detail, String words, int option, List<Problem> problems, String notice) {

    static Draft empty() {
        return new Draft(Optional.empty(), "", "", 1, List.of(), "");
    }

    static Draft of(Submission submission) {
        return new Draft(
                submission.answer().reason(),
                submission.answer().detail().orElse(""),
                submission.answer().words().orElse(""),
                submission.option(),
                List.of(),
                "");
    }

    Draft with(Problem problem) {
        return new Draft(reason, detail, words, option, List.of(problem), notice);
    }

    Draft noticing(String news) {
        return new Draft(reason, detail, words, option, problems, news);
    }

    boolean isAbout(Reason other) {
        return reason.filter(other::equals).isPresent();
    }
}
