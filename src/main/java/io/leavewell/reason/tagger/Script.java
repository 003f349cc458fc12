package io.leavewell.reason.tagger;

/** What kind of sign a folded character is, as far as words are concerned. */
enum Script {
    /** Of a word that spaces end: Latin, Greek, Cyrillic and most others. */
    LETTER,
    /** A Korean syllable or single letter: words have endings, and spaces are often left out. */
    HANGUL,
    /** Chinese characters and Japanese syllables: no spaces. */
    HAN,
    /** A number, an amount of money or an address, each folded to one sign. */
    FIGURE,
    /** Ends a sentence or part of one. */
    STOP,
    /** Anything else that can be seen, such as an emoji. */
    SIGN,
    SPACE;

    private static final Script[] OF = new Script[1 << 16];

    static {
        for (var c = 0; c < OF.length; c++) {
            OF[c] = find((char) c);
        }
    }

    static Script of(char folded) {
        return OF[folded];
    }

    private static Script find(char c) {
        if (c == Letters.NUMBER || c == Letters.MONEY || c == Letters.ADDRESS) {
            return FIGURE;
        }
        if (c >= 0xAC00 && c <= 0xD7A3 || c >= 0x3130 && c <= 0x318F) {
            return HANGUL;
        }
        if (Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF) {
            return HAN;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        if (c <= ' ' || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return ".!?;:,。、…\n".indexOf(c) >= 0 ? STOP : SIGN;
    }
}
