package io.leavewell.reason.tagger;

/**
 * Turns what was written into signs that a model weighs, each as a number: words, pairs and parts of them, and the phrases
 * of the lexicon.
 */
final class Features {

    /** Takes each feature where it stands in the folded letters; what stands nowhere ends where it begins. */
    interface Sink {
        void take(int feature, float weight, int from, int to);
    }

    private static final int WORD = 0x11;
    private static final int PAIR = 0x22;
    private static final int APART = 0x23;
    private static final int PART = 0x33;
    private static final int RUN = 0x44;
    private static final int RUN_APART = 0x45;
    private static final int NOT = 0x77;
    private static final int SIGN = 0xAA;

    private static final int LEAST_PART = 3;
    private static final int MOST_PART = 5;
    private static final int MOST_RUN = 3;

    /** So many words after a "not" mean something else. */
    private static final int NEGATED = 3;

    /** What follows a "but" counts for more than what comes before it. */
    private static final float AFTER = 1.25f;

    private static final float BEFORE = .8f;

    /** A piece of a word says less than the word. */
    private static final float PART_WEIGHT = .3f;

    /** Two words, or signs, with one between them. */
    private static final float APART_WEIGHT = .5f;

    private final Letters letters;
    private final Sink sink;
    private final int turn;
    private final int[] run;
    private int held;
    private int word;
    private int wordAt;
    private int former;
    private int formerAt;
    private int negated;

    private Features(Letters letters, Sink sink) {
        this.letters = letters;
        this.sink = sink;
        this.turn = Turns.last(letters);
        this.run = new int[letters.length()];
    }

    static void of(Letters letters, Sink sink) {
        var features = new Features(letters, sink);
        features.read();
        Spoken.of(letters, NEGATED, features::give);
    }

    /** The n-grams alone, for those who compare. */
    static void counted(Letters letters, Sink sink) {
        new Features(letters, sink).read();
    }

    private void read() {
        for (var at = 0; at < letters.length(); ) {
            at = switch (Script.of(letters.at(at))) {
                case LETTER -> word(at);
                case HANGUL, HAN -> held(at);
                case FIGURE -> figure(at);
                case STOP -> stop(at);
                case SIGN -> sign(at);
                case SPACE -> at + 1;
            };
        }
        flush();
    }

    private int word(int at) {
        flush();
        var end = at;
        var hash = WORD;
        while (end < letters.length() && Script.of(letters.at(end)) == Script.LETTER) {
            hash = mixed(hash, letters.at(end++));
        }
        var turns = Turns.isNegation(letters, at, end);
        if (negated > 0 && !turns) {
            give(mixed(NOT, hash), at, end);
            negated--;
        }
        give(hash, at, end);
        pair(hash, at, end);
        parts(at, end);
        negated = turns ? NEGATED : negated;
        return end;
    }

    private void pair(int hash, int at, int end) {
        if (word != 0) {
            give(mixed(mixed(PAIR, word), hash), wordAt, end);
        }
        if (former != 0) {
            give(mixed(mixed(APART, former), hash), APART_WEIGHT, formerAt, end);
        }
        former = word;
        formerAt = wordAt;
        word = hash;
        wordAt = at;
    }

    /** Pieces of a word, a space standing for its ends. */
    private void parts(int from, int to) {
        for (var start = from - 1; start < to; start++) {
            var hash = mixed(PART, start < from ? ' ' : letters.at(start));
            for (var size = 2; size <= MOST_PART && start + size - 1 <= to; size++) {
                var last = start + size - 1;
                hash = mixed(hash, last == to ? ' ' : letters.at(last));
                if (size >= LEAST_PART) {
                    give(hash, PART_WEIGHT, Math.max(from, start), Math.min(to, last + 1));
                }
            }
        }
    }

    /** Chinese and Korean are read sign by sign, over spaces, since many leave those out. */
    private int held(int at) {
        run[held++] = at;
        forget();
        return at + 1;
    }

    private void forget() {
        word = 0;
        former = 0;
    }

    private int figure(int at) {
        if (held > 0) {
            run[held++] = at;
        }
        var hash = mixed(WORD, letters.at(at));
        give(hash, at, at + 1);
        pair(hash, at, at + 1);
        return at + 1;
    }

    private int stop(int at) {
        flush();
        negated = 0;
        forget();
        return "!?".indexOf(letters.at(at)) >= 0 ? sign(at) : at + 1;
    }

    private int sign(int at) {
        give(mixed(SIGN, letters.at(at)), at, at + 1);
        return at + 1;
    }

    private void flush() {
        for (var first = 0; first < held; first++) {
            var hash = RUN;
            for (var size = 0; size < MOST_RUN && first + size < held; size++) {
                hash = mixed(hash, letters.at(run[first + size]));
                give(hash, run[first], run[first + size] + 1);
            }
            if (first + 2 < held) {
                var apart = mixed(mixed(RUN_APART, letters.at(run[first])), letters.at(run[first + 2]));
                give(apart, APART_WEIGHT, run[first], run[first + 2] + 1);
            }
        }
        held = 0;
    }

    private void give(int feature, int from, int to) {
        give(feature, 1, from, to);
    }

    private void give(int feature, float weight, int from, int to) {
        sink.take(feature, turn < 0 ? weight : weight * (from > turn ? AFTER : BEFORE), from, to);
    }

    static int mixed(int hash, int sign) {
        var mixed = (hash ^ sign) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
