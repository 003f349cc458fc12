package io.leavewell.reason.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * Words that say something wherever they stand: {@code …} stands for some words between, {@code *} for any ending.
 *
 * @param parts what stands before, between and after the gaps
 */
record Phrase(List<Part> parts) {

    /**
     * Words in a row, or signs in a row where no spaces part words.
     *
     * @param words as {@link Letters} folds them
     * @param open whether each may go on
     */
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

    static Phrase of(String line) {
        return new Phrase(Arrays.stream(line.split("…")).map(Part::of).toList());
    }

    /** Whether it is read sign by sign, over spaces. */
    boolean isOfSigns() {
        var script = Script.of(parts.get(0).words()[0].charAt(0));
        return script == Script.HAN || script == Script.HANGUL;
    }
}
