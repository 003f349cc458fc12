package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;

/** The phrases of the lexicon that stand in a text, and for which reasons there are some in the same text. */
final class Spoken {

    private static final int PHRASE = 0xBB;
    private static final int TOGETHER = 0xCC;

    /** A phrase says more than a word. */
    private static final float WEIGHT = 3;

    /** Where there are phrases for two reasons, one of them is the background. */
    private static final float TOGETHER_WEIGHT = 2;

    private Spoken() {}

    /** @param negated so many words after a "not" mean something else */
    static void of(Letters letters, int negated, Features.Sink sink) {
        var reasons = 0;
        for (var hit : Lexicon.hits(letters)) {
            var isNegated = Turns.isNegated(letters, hit.from(), negated);
            sink.take(feature(hit.reason(), hit.strong(), isNegated), WEIGHT, hit.from(), hit.to());
            reasons |= 1 << hit.reason().ordinal();
        }
        for (var rest = reasons; rest != 0; rest &= rest - 1) {
            for (var others = rest & rest - 1; others != 0; others &= others - 1) {
                var two = Integer.lowestOneBit(rest) | Integer.lowestOneBit(others);
                sink.take(Features.mixed(TOGETHER, two), TOGETHER_WEIGHT, 0, 0);
            }
        }
    }

    /** The feature that a phrase of the lexicon is. */
    static int feature(Reason reason, boolean isStrong, boolean isNegated) {
        return Features.mixed(PHRASE, reason.ordinal() * 4 + (isStrong ? 2 : 0) + (isNegated ? 1 : 0));
    }
}
