package io.leavewell.account;

/** Bytes as people type them: <a href="https://www.rfc-editor.org/rfc/rfc4648#section-6">RFC 4648, 6</a>. */
final class Base32 {

    private static final String RFC = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Without letters that look like digits, or like each other. */
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz023456789";

    private Base32() {}

    static String of(byte[] bytes) {
        return spelled(bytes, RFC);
    }

    static String clear(byte[] bytes) {
        return spelled(bytes, CLEAR);
    }

    private static String spelled(byte[] bytes, String alphabet) {
        var text = new StringBuilder();
        var bits = 0;
        var waiting = 0;
        for (var octet : bytes) {
            bits = bits << 8 | octet & 0xff;
            for (waiting += 8; waiting >= 5; waiting -= 5) {
                text.append(alphabet.charAt(bits >> waiting - 5 & 31));
            }
            bits &= (1 << waiting) - 1;
        }
        return waiting == 0
                ? text.toString()
                : text.append(alphabet.charAt(bits << 5 - waiting & 31)).toString();
    }
}
