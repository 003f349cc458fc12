package io.leavewell.dunning.pay;

import io.leavewell.web.Problem;
import java.util.List;

/**
 * What is carried over to the same page again.
 *
 * @param heading above what is wrong
 * @param expiry as it was typed; the number of a card never is carried over
 */
record Draft(String heading, List<Problem> problems, String expiry) {

    static final Draft EMPTY = new Draft("", List.of(), "");

    static Draft wrong(String heading, Problem problem) {
        return new Draft(heading, List.of(problem), "");
    }

    int status() {
        return problems.isEmpty() ? 200 : 400;
    }
}
