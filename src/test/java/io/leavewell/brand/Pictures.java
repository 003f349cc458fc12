package io.leavewell.brand;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files that people choose as a logo, good and bad. */
final class Pictures {

    static final byte[] WEBP_LOSSY = bytes("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    static final byte[] WEBP_LOSSLESS = bytes("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    static final byte[] WEBP_ALPHA =
            bytes("UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQB"
                    + "AJ0BKgEAAQAAAP4AAA3AAP7mtQAAAA==");
    static final byte[] WEBP_MOVING =
            bytes("UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAA"
                    + "AAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA");

    static final byte[] DRAWING = """
            <?xml version="1.0"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>""".getBytes(StandardCharsets.UTF_8);

    private Pictures() {}

    static byte[] png(int width, int height) {
        return drawn(width, height, "png");
    }

    static byte[] jpeg(int width, int height) {
        return drawn(width, height, "jpeg");
    }

    static byte[] gif() {
        return drawn(9, 9, "gif");
    }

    /** More bytes than pixels would need: noise cannot be packed. */
    static byte[] heavy() {
        var noise = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var at = 0; at < 160_000; at++) {
            noise.setRGB(at % 400, at / 400, random.nextInt());
        }
        return written(noise, "png");
    }

    static byte[] movingPng() {
        var still = png(9, 9);
        var chunk = "\0\0\0\bacTL\0\0\0\1\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var moving = Arrays.copyOf(still, still.length + chunk.length);
        System.arraycopy(chunk, 0, moving, 33, chunk.length);
        System.arraycopy(still, 33, moving, 33 + chunk.length, still.length - 33);
        return moving;
    }

    static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] drawn(int width, int height, String format) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(picture, format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
