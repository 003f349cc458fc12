package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Learns the course and, three times as loud, what operators set right. A quarter of the corrections is held back, always
 * the same ones; a candidate that reads fewer of them rightly than the model in use is not taken.
 */
@ApplicationScoped
class Learning {

    private static final int ONE_IN = 4;
    private static final int LOUD = 3;

    @Inject
    Models models;

    @Inject
    Clock clock;

    /** What an operator said that some words are about. */
    private record Correction(Statement statement, Reason right) {

        boolean isHeldBack() {
            return Math.floorMod(statement.id().hashCode(), ONE_IN) == 0;
        }

        String words() {
            return statement.words().orElseThrow();
        }

        Answer answer() {
            return new Answer(List.of(right), words());
        }
    }

    /** How many corrections there are to learn from. */
    int corrections() {
        return correctionsWithWords().size();
    }

    /** Opens transactions of its own, since learning takes seconds. */
    LearnedModel learn(String by) {
        var corrections = QuarkusTransaction.joiningExisting().call(Learning::correctionsWithWords);
        var taught = corrections.stream().filter(one -> !one.isHeldBack()).toList();
        var heldBack = corrections.stream().filter(Correction::isHeldBack).toList();
        var candidate = Learner.learn(lessons(taught));
        var trial = new LearnedModel.Trial(
                taught.size(), heldBack.size(), right(heldBack, models.inUse().model()), right(heldBack, candidate));
        return QuarkusTransaction.joiningExisting().call(() -> {
            var learned = new LearnedModel(trial, candidate, by, clock.instant());
            learned.persist();
            return learned;
        });
    }

    private static List<Answer> lessons(List<Correction> taught) {
        var lessons = new ArrayList<>(Course.all());
        taught.forEach(one -> lessons.addAll(Collections.nCopies(LOUD, one.answer())));
        return lessons;
    }

    private static int right(List<Correction> heldBack, Model model) {
        return (int) heldBack.stream()
                .filter(one -> model.main(one.words()) == one.right())
                .count();
    }

    private static List<Correction> correctionsWithWords() {
        return Statement.corrected().stream()
                .flatMap(statement -> statement
                        .meaning()
                        .corrected()
                        .flatMap(heading -> heading.reason())
                        .map(right -> new Correction(statement, right))
                        .stream())
                .toList();
    }
}
