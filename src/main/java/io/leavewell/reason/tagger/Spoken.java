package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What the phrases in a text say: for which reasons the lexicon has some, and of which concepts the thesaurus knows words,
 * in whatever language; and what stands together.
 */
final class Spoken {

    private static final int PHRASE = 0xBB;
    private static final int TOGETHER = 0xCC;
    private static final int CONCEPT = 0xDD;
    private static final int CONCEPTS = 0xEE;

    /** A phrase of the lexicon says more than a word. */
    private static final float WEIGHT = 3;

    /** Where there are phrases for two reasons, one of them is the background. */
    private static final float TOGETHER_WEIGHT = 2;

    private static final float CONCEPT_WEIGHT = 1.5f;

    /** Two concepts in one text. */
    private static final float CONCEPTS_WEIGHT = .7f;

    /** Of so many concepts, each is seen beside each other one. */
    private static final int MOST = 40;

    private final Letters letters;
    private final Features.Sink sink;
    private final List<Hit> hits = new ArrayList<>();
    private final int[] concepts = new int[MOST];
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int many;

    /** A phrase for a reason that stands somewhere in a text. */
    private record Hit(int meaning, int from, int to) {

        /** The shorter phrase says nothing. */
        boolean covers(Hit other) {
            return from <= other.from && to >= other.to && to - from > other.to - other.from;
        }
    }

    private Spoken(Letters letters, Features.Sink sink) {
        this.letters = letters;
        this.sink = sink;
    }

    /** @param negated so many words after a "not" mean something else */
    static void of(Letters letters, int negated, Features.Sink sink) {
        var spoken = new Spoken(letters, sink);
        Phrases.find(letters, spoken::take);
        spoken.reasons(negated);
        spoken.together();
    }

    /** The feature that a phrase of the lexicon is. */
    static int feature(Reason reason, boolean isStrong, boolean isNegated) {
        return feature(Phrases.meaning(reason, isStrong), isNegated);
    }

    private static int feature(int meaning, boolean isNegated) {
        return Features.mixed(PHRASE, 2 * meaning + (isNegated ? 1 : 0));
    }

    /** The feature that a concept is. */
    static int feature(String concept) {
        return Features.mixed(CONCEPT, concept.hashCode());
    }

    private void take(int meaning, int from, int to) {
        if (meaning < Phrases.MEANINGS_OF_REASONS) {
            hits.add(new Hit(meaning, from, to));
        } else {
            var concept = Phrases.concept(meaning);
            sink.take(concept, CONCEPT_WEIGHT, from, to);
            if (many < MOST) {
                concepts[many] = concept;
                starts[many] = from;
                ends[many++] = to;
            }
        }
    }

    private void reasons(int negated) {
        var reasons = 0;
        for (var hit : hits) {
            if (hits.stream().noneMatch(other -> other.covers(hit))) {
                var isNegated = Turns.isNegated(letters, hit.from(), negated);
                sink.take(feature(hit.meaning(), isNegated), WEIGHT, hit.from(), hit.to());
                reasons |= 1 << hit.meaning() / 2;
            }
        }
        for (var rest = reasons; rest != 0; rest &= rest - 1) {
            for (var others = rest & rest - 1; others != 0; others &= others - 1) {
                var two = Integer.lowestOneBit(rest) | Integer.lowestOneBit(others);
                sink.take(Features.mixed(TOGETHER, two), TOGETHER_WEIGHT, 0, 0);
            }
        }
    }

    private void together() {
        for (var one = 0; one < many; one++) {
            for (var other = one + 1; other < many; other++) {
                var isApart = starts[other] >= ends[one] && concepts[one] != concepts[other];
                if (isApart) {
                    var first = Math.min(concepts[one], concepts[other]);
                    var second = Math.max(concepts[one], concepts[other]);
                    var two = Features.mixed(Features.mixed(CONCEPTS, first), second);
                    sink.take(two, CONCEPTS_WEIGHT, starts[one], starts[one]);
                }
            }
        }
    }
}
