package io.leavewell.brand;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * As much of a WebP as must be known, since the JDK reads none: how large it is, whether it is whole, and whether it
 * moves (<a href="https://developers.google.com/speed/webp/docs/riff_container">container</a>).
 */
final class WebP {

    private static final int HEAD = 30;
    private static final int MOVES = 0x02;

    private WebP() {}

    static boolean is(byte[] bytes) {
        return bytes.length > 12
                && word(bytes, 0).equals("RIFF")
                && word(bytes, 8).equals("WEBP");
    }

    static Picture read(byte[] bytes) throws Flaw.Found {
        if (bytes.length < HEAD || little(bytes).getInt(4) + 8L > bytes.length) {
            throw Flaw.BROKEN.found();
        }
        return switch (word(bytes, 12)) {
            case "VP8X" -> sized(bytes, 1 + number(bytes, 24, 3), 1 + number(bytes, 27, 3));
            case "VP8L" -> lossless(bytes);
            case "VP8 " -> sized(bytes, number(bytes, 26, 2) & 0x3fff, number(bytes, 28, 2) & 0x3fff);
            default -> throw Flaw.BROKEN.found();
        };
    }

    static boolean isMoving(byte[] bytes) {
        return word(bytes, 12).equals("VP8X") && (bytes[20] & MOVES) != 0;
    }

    /** Fourteen bits each, after a signature. */
    private static Picture lossless(byte[] bytes) throws Flaw.Found {
        if (bytes[20] != 0x2f) {
            throw Flaw.BROKEN.found();
        }
        var bits = little(bytes).getInt(21);
        return sized(bytes, 1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
    }

    private static Picture sized(byte[] bytes, int width, int height) throws Flaw.Found {
        return Picture.sized("image/webp", width, height, bytes);
    }

    private static int number(byte[] bytes, int at, int length) {
        var number = 0;
        for (var byteAt = length - 1; byteAt >= 0; byteAt--) {
            number = number << 8 | bytes[at + byteAt] & 0xff;
        }
        return number;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String word(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
