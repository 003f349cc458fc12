package io.leavewell.reason.tagger;

/** One walk through a text, sign by sign, which says each phrase that begins at any of them. */
record PhraseWalk(Phrases all, Letters letters, Phrases.Sink sink) {

    /** Words, or signs, that may stand where a phrase has a gap. */
    private static final int WORDS_BETWEEN = 3;

    private static final int SIGNS_BETWEEN = 6;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_WORD = 30;

    void through() {
        for (var at = 0; at < letters.length(); ) {
            switch (Script.of(letters.at(at))) {
                case LETTER -> at = word(Phrases.WORDS, at, at);
                case HAN, HANGUL -> {
                    sign(Phrases.SIGNS, at, at);
                    at++;
                }
                default -> at++;
            }
        }
    }

    /** @return where the word ends that begins here */
    private int word(int node, int from, int at) {
        var end = endOfWord(at);
        var word = Phrases.WORD;
        for (var last = at; last < end && last < at + LONGEST_WORD; last++) {
            word = Features.mixed(word, letters.at(last));
            if (last - at + 1 >= SHORTEST_BEGINNING) {
                reach(Phrases.next(node, word, true), from, end);
            }
        }
        if (end - at <= LONGEST_WORD) {
            reach(Phrases.next(node, word, false), from, end);
        }
        return end;
    }

    private void reach(int node, int from, int end) {
        var value = all.value(node);
        if (value < 0) {
            return;
        }
        say(node, value, from, end);
        if ((value & Phrases.MORE) != 0) {
            var next = nextWord(end);
            if (next >= 0) {
                word(node, from, next);
            }
        }
        if ((value & Phrases.GAP) != 0) {
            var next = nextWord(end);
            for (var skipped = 0; skipped <= WORDS_BETWEEN && next >= 0; skipped++) {
                next = nextWord(word(Phrases.afterGap(node), from, next));
            }
        }
    }

    private void sign(int node, int from, int at) {
        var reached = Features.mixed(node, letters.at(at));
        var value = all.value(reached);
        if (value < 0) {
            return;
        }
        say(reached, value, from, at + 1);
        if ((value & Phrases.MORE) != 0) {
            var next = at + 1;
            while (next < letters.length() && letters.at(next) == ' ') {
                next++;
            }
            if (next < letters.length()) {
                sign(reached, from, next);
            }
        }
        if ((value & Phrases.GAP) != 0) {
            for (var next = at + 1; next <= at + 1 + SIGNS_BETWEEN && next < letters.length(); next++) {
                sign(Phrases.afterGap(reached), from, next);
            }
        }
    }

    private void say(int node, int value, int from, int to) {
        if ((value & Phrases.MEANING) != 0) {
            sink.take((value & Phrases.MEANING) - 1, from, to);
        }
        if ((value & Phrases.TWICE) != 0) {
            var other = Phrases.beside(node);
            say(other, all.value(other), from, to);
        }
    }

    /** Where the next word of the same sentence begins; -1 if there is none. */
    private int nextWord(int end) {
        for (var at = end; at < letters.length(); at++) {
            var script = Script.of(letters.at(at));
            if (script == Script.LETTER || script == Script.FIGURE) {
                return at;
            } else if (script != Script.SPACE && letters.at(at) != ',') {
                return -1;
            }
        }
        return -1;
    }

    private int endOfWord(int from) {
        var end = from + 1;
        while (end < letters.length()
                && Script.of(letters.at(from)) == Script.LETTER
                && Script.of(letters.at(end)) == Script.LETTER) {
            end++;
        }
        return end;
    }
}
