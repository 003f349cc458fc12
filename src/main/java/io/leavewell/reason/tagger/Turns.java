package io.leavewell.reason.tagger;

import java.util.List;
import java.util.Set;

/** Words that turn a sentence: what follows a "but" counts more, what follows a "not" means something else. */
final class Turns {

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "wasnt",
            "arent",
            "werent",
            "cant",
            "cannot",
            "couldnt",
            "wont",
            "wouldnt",
            "havent",
            "hasnt",
            "hadnt",
            "shouldnt",
            "aint",
            "without",
            "nor",
            "neither",
            "nothing",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "keinem",
            "keiner",
            "keins",
            "nie",
            "niemals",
            "ohne",
            "weder",
            "nix",
            "nichts",
            "ned",
            "net");

    private static final Set<String> CONTRASTS = Set.of(
            "but",
            "however",
            "unfortunately",
            "except",
            "although",
            "though",
            "sadly",
            "aber",
            "jedoch",
            "leider",
            "sondern",
            "allerdings",
            "trotzdem");

    private static final List<String> CONTRASTING = List.of(
            "但是", "可是", "不过", "然而", "可惜", "但", "就是", "只是", "근데", "그런데", "하지만", "그러나", "다만", "지만", "는데", "은데", "인데",
            "ㄴ데");

    private Turns() {}

    static boolean isNegation(Letters letters, int from, int to) {
        return to - from <= 8 && to - from >= 2 && NEGATIONS.contains(letters.text(from, to));
    }

    /** Whether a "not" stands among so many words right before. */
    static boolean isNegated(Letters letters, int from, int words) {
        var end = from;
        for (var word = 0; word < words; word++) {
            while (end > 0 && Script.of(letters.at(end - 1)) == Script.SPACE) {
                end--;
            }
            var start = end;
            while (start > 0 && Script.of(letters.at(start - 1)) == Script.LETTER) {
                start--;
            }
            if (start == end) {
                return false;
            } else if (isNegation(letters, start, end)) {
                return true;
            }
            end = start;
        }
        return false;
    }

    /** The last sign of the last contrast that something follows; a negative number where there is none. */
    static int last(Letters letters) {
        for (var at = letters.length() - 4; at > 0; at--) {
            var end =
                    switch (Script.of(letters.at(at))) {
                        case LETTER -> contrastUpTo(letters, at);
                        case HAN, HANGUL -> contrastFrom(letters, at);
                        default -> -1;
                    };
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** A whole word that ends here. */
    private static int contrastUpTo(Letters letters, int last) {
        var isEnd = Script.of(letters.at(last + 1)) != Script.LETTER;
        var first = last;
        while (isEnd && first > 0 && Script.of(letters.at(first - 1)) == Script.LETTER) {
            first--;
        }
        var isFollowed = letters.length() - last > 9;
        return isEnd && isFollowed && CONTRASTS.contains(letters.text(first, last + 1)) ? last : -1;
    }

    private static int contrastFrom(Letters letters, int first) {
        return CONTRASTING.stream()
                .filter(turn -> stands(turn, letters, first))
                .findFirst()
                .map(turn -> first + turn.length() - 1)
                .orElse(-1);
    }

    private static boolean stands(String word, Letters letters, int at) {
        return at + word.length() <= letters.length()
                && letters.text(at, at + word.length()).equals(word);
    }
}
