package io.leavewell.reason.tagger;

import java.text.Normalizer;

/** What a single character is folded to: small letters without accents, one sign for all digits, one for all currencies. */
final class Plain {

    static final char NOTHING = 0;
    static final char APOSTROPHE = '\'';

    /** Written as two letters. */
    static final char UMLAUT = 'ä';

    private Plain() {}

    static char sign(int point) {
        var type = Character.getType(point);
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return Letters.NUMBER;
        } else if (type == Character.CURRENCY_SYMBOL) {
            return Letters.MONEY;
        } else if (point == '’' || point == 'ʼ') {
            return APOSTROPHE;
        } else if (type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE) {
            return ' ';
        } else if (Character.isLetter(point)) {
            return letter(point);
        }
        return point < 1 << 16 ? combines((char) point) ? NOTHING : (char) point : (char) (0xE000 + point % 0x1000);
    }

    /** As Germans write it where the key is missing. */
    static String umlaut(int point) {
        return switch (Character.toLowerCase(point)) {
            case 'ä' -> "ae";
            case 'ö' -> "oe";
            case 'ü' -> "ue";
            default -> "ss";
        };
    }

    static boolean combines(char c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c >= 0x1160 && c <= 0x11FF;
    }

    private static char letter(int point) {
        var low = Character.toLowerCase(point);
        if ("äöüß".indexOf(low) >= 0) {
            return UMLAUT;
        } else if (low < 0x250 && low > 127) {
            return Normalizer.normalize(Character.toString(low), Normalizer.Form.NFD)
                    .charAt(0);
        }
        return low < 1 << 16 ? Hant.simplified((char) low) : 'x';
    }
}
