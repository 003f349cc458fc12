package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.util.Arrays;
import java.util.List;

/**
 * Words that speak for a reason wherever they stand.
 *
 * @param parts the signs of each part as {@link Letters} folds them; a part that is followed by {@code *} may go on
 * @param strong whether they almost decide alone
 */
record Phrase(Reason reason, List<Part> parts, boolean strong) {

    /** Words in a row, or signs in a row where no spaces part words. */
    record Part(String[] words, boolean[] open) {

        static Part of(String text) {
            var words = text.strip().split(" +");
            var open = new boolean[words.length];
            for (var at = 0; at < words.length; at++) {
                open[at] = words[at].endsWith("*");
                words[at] = folded(words[at].replace("*", ""));
            }
            return new Part(words, open);
        }

        private static String folded(String word) {
            var letters = Letters.of(word);
            return letters.text(0, letters.length()).strip();
        }
    }

    /** From a line of the lexicon: {@code …} stands for some words between, {@code *} for any ending. */
    static Phrase of(Reason reason, String line, boolean strong) {
        return new Phrase(reason, Arrays.stream(line.split("…")).map(Part::of).toList(), strong);
    }
}
