package io.leavewell.brand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A picture that may be a logo: what it is, is read from its bytes, never from its name.
 *
 * @param type its media type
 */
record Picture(String type, int width, int height, byte[] bytes) {

    static final int MOST_BYTES = 256 * 1024;
    static final int MOST_PIXELS = 2_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** @throws Flaw.Found if it is none */
    static Picture of(byte[] bytes) throws Flaw.Found {
        if (bytes.length == 0) {
            throw Flaw.NOTHING.found();
        } else if (bytes.length > MOST_BYTES) {
            throw Flaw.TOO_HEAVY.found();
        } else if (begins(bytes, PNG)) {
            return still(decoded("image/png", "png", bytes), text(bytes).contains("acTL"));
        } else if (begins(bytes, JPEG)) {
            return decoded("image/jpeg", "jpeg", bytes);
        } else if (WebP.is(bytes)) {
            return still(WebP.read(bytes), WebP.isMoving(bytes));
        }
        throw (isDrawing(bytes) ? Flaw.DRAWING : Flaw.UNKNOWN).found();
    }

    /** By which it is kept and served: another picture has another. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    static Picture sized(String type, int width, int height, byte[] bytes) throws Flaw.Found {
        if (width < 1 || height < 1) {
            throw Flaw.BROKEN.found();
        } else if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw Flaw.TOO_LARGE.found();
        }
        return new Picture(type, width, height, bytes);
    }

    /** Its size is looked at before its pixels are, so that a small file cannot ask for a large memory. */
    private static Picture decoded(String type, String format, byte[] bytes) throws Flaw.Found {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input);
            return whole(sized(type, reader.getWidth(0), reader.getHeight(0), bytes), reader);
        } catch (IOException | RuntimeException broken) {
            throw Flaw.BROKEN.found();
        } finally {
            reader.dispose();
        }
    }

    private static Picture whole(Picture picture, ImageReader reader) throws IOException {
        reader.read(0);
        return picture;
    }

    private static Picture still(Picture picture, boolean moves) throws Flaw.Found {
        if (moves) {
            throw Flaw.MOVING.found();
        }
        return picture;
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean isDrawing(byte[] bytes) {
        return text(bytes).replace("\u0000", "").toLowerCase(Locale.ROOT).contains("<svg");
    }

    /** The first of it, each byte as a character. */
    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
    }
}
