package io.leavewell.account;

import io.leavewell.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be mended in a form before anything is done. */
record Problems(List<Problem> all) {

    static Problems none() {
        return new Problems(new ArrayList<>());
    }

    static Problems with(String field, String words) {
        return none().and(field, words);
    }

    Problems and(String field, String words) {
        all.add(new Problem(field, words));
        return this;
    }

    Problems and(String field, Optional<String> words) {
        words.ifPresent(text -> and(field, text));
        return this;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Empty where the field is fine. */
    public String of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::words)
                .findFirst()
                .orElse("");
    }
}
