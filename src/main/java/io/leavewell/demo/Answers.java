package io.leavewell.demo;

import io.leavewell.reason.Reason;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why people leave and what they write about it; some do neither. */
record Answers(Dice dice, Map<About, List<String>> texts) {

    private static final double WITHOUT_REASON = .12;
    private static final double WITHOUT_WORDS = .25;

    private static final List<Reason> REASONS = Stream.of(
                    Collections.nCopies(26, Reason.TOO_EXPENSIVE),
                    Collections.nCopies(18, Reason.LOW_USAGE),
                    Collections.nCopies(15, Reason.MISSING_FEATURES),
                    Collections.nCopies(12, Reason.COMPETITOR),
                    Collections.nCopies(8, Reason.RELIABILITY),
                    Collections.nCopies(8, Reason.GOAL_ACHIEVED),
                    Collections.nCopies(7, Reason.USABILITY),
                    Collections.nCopies(6, Reason.OTHER))
            .flatMap(List::stream)
            .toList();

    record About(String language, String reason) {}

    static Answers by(Dice dice) {
        return new Answers(
                dice,
                Lines.of("answers.csv")
                        .collect(Collectors.groupingBy(
                                line -> new About(line.getField("language"), line.getField("reason")),
                                Collectors.mapping(line -> line.getField("text"), Collectors.toList()))));
    }

    Optional<Reason> reason() {
        return dice.hits(WITHOUT_REASON) ? Optional.empty() : Optional.of(dice.one(REASONS));
    }

    Optional<String> words(String language, Reason reason) {
        return dice.hits(WITHOUT_WORDS)
                ? Optional.empty()
                : Optional.of(dice.one(texts.get(new About(language, reason.code()))));
    }
}
