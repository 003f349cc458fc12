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

    /** Words, or signs, that may stand where a phrase has a gap. */
    private static final int WORDS_BETWEEN = 3;

    private static final int SIGNS_BETWEEN = 6;

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

    /** @return where it ends if it begins here; 0 if it does not stand here */
    int end(Letters letters, int from) {
        var at = row(letters, from, parts.get(0));
        for (var part = 1; part < parts.size() && at > 0; part++) {
            var end = at;
            var found = 0;
            var next = next(letters, end);
            for (var skipped = 0; skipped <= WORDS_BETWEEN && next >= 0 && found == 0; skipped++) {
                found = row(letters, next, parts.get(part));
                next = next(letters, endOfWord(letters, next));
            }
            at = found;
        }
        return at;
    }

    private static int row(Letters letters, int from, Phrase.Part part) {
        var at = from;
        var end = 0;
        for (var word = 0; word < part.words().length; word++) {
            if (at < 0) {
                return 0;
            }
            end = endOfWord(letters, at);
            if (!fits(letters, at, end, part.words()[word], part.open()[word])) {
                return 0;
            }
            at = next(letters, end);
        }
        return end;
    }

    private static boolean fits(Letters letters, int from, int end, String word, boolean isOpen) {
        var isLong = isOpen ? end - from >= word.length() : end - from == word.length();
        return isLong && letters.text(from, from + word.length()).equals(word);
    }

    /** Where the next word of the same sentence begins; -1 if there is none. */
    private static int next(Letters letters, int end) {
        for (var at = end; at < letters.length(); at++) {
            var script = Script.of(letters.at(at));
            if (script == Script.LETTER || script == Script.FIGURE) {
                return at;
            } else if (script != Script.SPACE && !(script == Script.STOP && letters.at(at) == ',')) {
                return -1;
            }
        }
        return -1;
    }

    static int endOfWord(Letters letters, int from) {
        var end = from + 1;
        while (end < letters.length()
                && Script.of(letters.at(from)) == Script.LETTER
                && Script.of(letters.at(end)) == Script.LETTER) {
            end++;
        }
        return end;
    }

    /** The same where no spaces part words. */
    int endOfSigns(Letters letters, int from) {
        var at = run(letters, from, parts.get(0));
        for (var part = 1; part < parts.size() && at > 0; part++) {
            var found = 0;
            for (var skipped = 0;
                    skipped <= SIGNS_BETWEEN && found == 0 && at + skipped < letters.length();
                    skipped++) {
                found = run(letters, at + skipped, parts.get(part));
            }
            at = found;
        }
        return at;
    }

    /** Spaces do not count: many leave them out. */
    private static int run(Letters letters, int from, Phrase.Part part) {
        var at = from;
        for (var word : part.words()) {
            for (var sign = 0; sign < word.length(); sign++, at++) {
                while (at > from && at < letters.length() && letters.at(at) == ' ') {
                    at++;
                }
                if (at >= letters.length() || letters.at(at) != word.charAt(sign)) {
                    return 0;
                }
            }
        }
        return at;
    }
}
