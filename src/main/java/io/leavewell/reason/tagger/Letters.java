package io.leavewell.reason.tagger;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What somebody wrote, folded: compatible forms, case, accents, Traditional characters, figures and addresses made one,
 * each sign with its place in the original. Of a long text, the beginning and the end.
 */
final class Letters {

    static final char NUMBER = '0';
    static final char MONEY = '¤';
    static final char ADDRESS = '@';

    private static final int BEGINNING = 2_000;
    private static final int END = 1_000;
    private static final int MOST_OF_A_KIND = 2;

    private final String text;
    private char[] folded;
    private int[] origin;
    private int length;

    private Letters(String text) {
        this.text = text;
        var most = Math.min(text.length(), BEGINNING + END) + 16;
        folded = new char[most];
        origin = new int[most];
    }

    static Letters of(String text) {
        var letters = new Letters(text);
        if (text.length() <= BEGINNING + END) {
            letters.fold(0, text.length());
        } else {
            letters.fold(0, BEGINNING);
            letters.add(' ', BEGINNING);
            letters.fold(text.length() - END, text.length());
        }
        return letters;
    }

    int length() {
        return length;
    }

    char at(int position) {
        return folded[position];
    }

    String text(int from, int to) {
        return new String(folded, from, to - from);
    }

    /** Where in the original the sign begins. */
    int origin(int position) {
        return position < length ? origin[position] : text.length();
    }

    /** Where in the original the sign ends. */
    int end(int position) {
        var start = origin[position];
        for (var next = position + 1; next < length; next++) {
            if (origin[next] > start) {
                return Math.min(origin[next], start + Character.charCount(text.codePointAt(start)));
            }
        }
        return Math.min(text.length(), start + Character.charCount(text.codePointAt(start)));
    }

    private void fold(int from, int to) {
        for (var at = from; at < to; ) {
            var c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                at = number(at, to);
            } else if (c < 128 && (at + 1 == to || !Plain.combines(text.charAt(at + 1)))) {
                at = ascii(c, at, to);
            } else if (Hant.isPlain(c)) {
                put(Hant.simplified(c), at++);
            } else {
                at = other(at, to);
            }
        }
    }

    private int ascii(char c, int at, int to) {
        if (c == '@' && isWord(length - 1) && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return address(at, to);
        }
        if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && !isWord(length - 1) && isAddress(at)) {
            return address(at, to);
        }
        if (c == '\'') {
            return apostrophe(at, to);
        }
        put(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c <= ' ' || c == '-' || c == '_' || c == 127 ? ' ' : c, at);
        return at + 1;
    }

    /** Inside a word it says nothing: many leave it out. */
    private int apostrophe(int at, int to) {
        var inside = isWord(length - 1) && at + 1 < to && Character.isLetter(text.charAt(at + 1));
        if (!inside) {
            put(' ', at);
        }
        return at + 1;
    }

    private boolean isAddress(int at) {
        return Stream.of("http://", "https://", "www.")
                .anyMatch(start -> text.regionMatches(true, at, start, 0, start.length()));
    }

    private int address(int at, int to) {
        while (length > 0 && Script.of(folded[length - 1]) != Script.SPACE) {
            length--;
        }
        add(ADDRESS, at);
        var end = at;
        while (end < to && text.charAt(end) > ' ' && text.charAt(end) < 128) {
            end++;
        }
        return end;
    }

    private int number(int at, int to) {
        var end = at + 1;
        while (end < to
                && (Character.isDigit(text.charAt(end))
                        || ".,:".indexOf(text.charAt(end)) >= 0
                                && end + 1 < to
                                && Character.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        if (length == 0 || folded[length - 1] != MONEY) {
            add(NUMBER, at);
        }
        return end;
    }

    /** The rare rest, with what combines with it. */
    private int other(int at, int to) {
        var end = at + Character.charCount(text.codePointAt(at));
        while (end < to && Plain.combines(text.charAt(end))) {
            end++;
        }
        var one = Normalizer.normalize(text.substring(at, Math.min(end, to)), Normalizer.Form.NFKC);
        one.codePoints().forEach(point -> one(point, at));
        return end;
    }

    private void one(int point, int at) {
        var sign = Plain.sign(point);
        if (sign == NUMBER) {
            if (length == 0 || folded[length - 1] != NUMBER && folded[length - 1] != MONEY) {
                add(NUMBER, at);
            }
        } else if (sign == Plain.APOSTROPHE) {
            apostrophe(at, text.length());
        } else if (sign == Plain.UMLAUT) {
            Plain.umlaut(point).chars().forEach(letter -> put((char) letter, at));
        } else if (sign != Plain.NOTHING) {
            put(sign, at);
        }
    }

    private boolean isWord(int position) {
        return position >= 0 && Script.of(folded[position]) == Script.LETTER;
    }

    /** Adds a sign, unless it only drags on what stands there. */
    private void put(char sign, int at) {
        if (sign == MONEY && length > 0 && folded[length - 1] == NUMBER) {
            folded[length - 1] = MONEY;
            return;
        }
        var most = sign == ' ' ? 1 : MOST_OF_A_KIND;
        for (var back = 1; length >= back && folded[length - back] == sign; back++) {
            if (back == most) {
                return;
            }
        }
        add(sign, at);
    }

    private void add(char sign, int at) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, 2 * length);
            origin = Arrays.copyOf(origin, 2 * length);
        }
        folded[length] = sign;
        origin[length++] = at;
    }
}
