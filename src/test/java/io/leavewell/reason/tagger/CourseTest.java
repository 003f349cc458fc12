package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tagger is taught. */
class CourseTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh_hans", "zh_hant", "ko"})
    void each_language_has_25_answers_and_more_for_every_code_and_none_twice(String language) {
        var answers = Course.answers(language);
        var few = Stream.of(Reason.values())
                .filter(code -> answers.stream()
                                .filter(answer -> answer.reasons().contains(code))
                                .count()
                        < 25)
                .toList();
        assertEquals(List.of(), few);
        assertEquals(List.of(), twice(answers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_hans", "ko"})
    void no_review_stands_twice_or_among_the_answers(String language) {
        var all = new ArrayList<>(Course.answers(language));
        all.addAll(Course.reviews(language));
        assertEquals(List.of(), twice(all));
    }

    private static List<String> twice(List<Answer> answers) {
        var seen = new HashSet<String>();
        return answers.stream()
                .map(answer -> answer.text().toLowerCase())
                .filter(text -> !seen.add(text))
                .toList();
    }

    @Test
    void the_same_answers_always_teach_the_same() {
        var some = Course.answers("de");
        var one = Learner.learn(some);
        var other = Learner.learn(some);
        assertArrayEquals(one.features(), other.features());
        assertArrayEquals(one.weights(), other.weights());
    }

    @Test
    void what_it_was_taught_it_knows() {
        var model = Models.built();
        var known = Course.all().stream()
                .filter(answer -> answer.reasons().contains(model.main(answer.text())))
                .count();
        assertTrue(
                known > .85 * Course.all().size(), known + " of " + Course.all().size());
    }
}
