package io.leavewell.dunning.pay;

import io.leavewell.web.Problem;
import java.util.List;

/**
 * What is carried over to the same page again.
 *
 * @param status of the answer
 * @param heading above what is wrong
 * @param expiry as it was typed; the number of a card never is carried over
 */
record Draft(int status, String heading, List<Problem> problems, String expiry) {

    static final Draft EMPTY = new Draft(200, "", List.of(), "");

    static Draft wrong(String heading, Problem problem) {
        return wrong(heading, List.of(problem), "");
    }

    static Draft wrong(String heading, List<Problem> problems, String expiry) {
        return new Draft(400, heading, problems, expiry);
    }

    /** Nobody can take it now; nothing has changed. */
    static Draft silent(PayMessages say, String expiry) {
        return new Draft(503, say.silentHeading(), List.of(new Problem(CardForm.FORM, say.silentLead())), expiry);
    }
}
