package io.leavewell.reason.tagger;

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

    private static final String[] CONTRASTING = {
        "但是", "可是", "不过", "然而", "可惜", "但", "就是", "只是", "근데", "그런데", "하지만", "그러나", "다만", "지만", "는데", "은데", "인데", "ㄴ데"
    };

    private Turns() {}

    static boolean isNegation(Letters letters, int from, int to) {
        return to - from <= 8 && to - from >= 2 && NEGATIONS.contains(letters.text(from, to));
    }

    /** Where the last contrast stands that something follows; a negative number where there is none. */
    static int last(Letters letters) {
        var length = letters.length();
        for (var at = length - 4; at > 0; at--) {
            var script = Script.of(letters.at(at));
            if (script == Script.LETTER) {
                var end = at + 1;
                while (at > 0 && Script.of(letters.at(at - 1)) == Script.LETTER) {
                    at--;
                }
                if (end - at >= 3 && end - at <= 13 && length - end > 8 && CONTRASTS.contains(letters.text(at, end))) {
                    return end - 1;
                }
            } else if (script == Script.HAN || script == Script.HANGUL) {
                for (var turn : CONTRASTING) {
                    if (stands(turn, letters, at)) {
                        return at + turn.length() - 1;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean stands(String word, Letters letters, int at) {
        return at + word.length() <= letters.length()
                && letters.text(at, at + word.length()).equals(word);
    }
}
