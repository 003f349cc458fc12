package io.leavewell.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a file is, is read from its bytes; what is no picture for the head of a page is refused with the reason. */
class PictureTest {

    @Test
    void pictures_are_known_by_their_bytes_and_measured() throws Flaw.Found {
        assertEquals("image/png 160 × 40", told(Pictures.png(160, 40)));
        assertEquals("image/jpeg 160 × 40", told(Pictures.jpeg(160, 40)));
        assertEquals("image/webp 1 × 1", told(Pictures.WEBP_LOSSY));
        assertEquals("image/webp 1 × 1", told(Pictures.WEBP_LOSSLESS));
        assertEquals("image/webp 1 × 1", told(Pictures.WEBP_ALPHA));
        assertEquals("image/png 2000 × 2000", told(Pictures.png(2_000, 2_000)));
    }

    @Test
    void anything_else_is_refused_for_what_it_is() {
        assertEquals(Flaw.NOTHING, flaw(new byte[0]));
        assertEquals(Flaw.TOO_HEAVY, flaw(Pictures.heavy()));
        assertEquals(Flaw.TOO_LARGE, flaw(Pictures.png(2_001, 10)));
        assertEquals(Flaw.TOO_LARGE, flaw(Pictures.jpeg(10, 2_001)));
        assertEquals(Flaw.DRAWING, flaw(Pictures.DRAWING));
        assertEquals(
                Flaw.DRAWING, flaw("\ufeff  <!-- x --><SVG onload='alert(1)'/>".getBytes(StandardCharsets.UTF_16)));
        assertEquals(Flaw.UNKNOWN, flaw(Pictures.gif()));
        assertEquals(Flaw.UNKNOWN, flaw("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Flaw.BROKEN, flaw(Pictures.cut(Pictures.png(160, 40))));
        assertEquals(Flaw.BROKEN, flaw(Pictures.cut(Pictures.WEBP_LOSSY)));
        assertEquals(Flaw.BROKEN, flaw("\u0089PNG\r\n\u001a\n<svg>".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Flaw.MOVING, flaw(Pictures.movingPng()));
        assertEquals(Flaw.MOVING, flaw(Pictures.WEBP_MOVING));
    }

    @Test
    void no_file_however_mangled_breaks_the_reading() {
        for (var whole : new byte[][] {
            Pictures.png(9, 9), Pictures.jpeg(9, 9), Pictures.WEBP_LOSSY, Pictures.WEBP_ALPHA, Pictures.WEBP_LOSSLESS
        }) {
            for (var at = 0; at < whole.length; at++) {
                var mangled = whole.clone();
                mangled[at] ^= 0x5a;
                try {
                    Picture.of(mangled);
                } catch (Flaw.Found refused) {
                    assertNotEquals(null, refused.flaw());
                }
            }
        }
    }

    @Test
    void another_picture_has_another_address() throws Flaw.Found {
        assertEquals(20, Picture.of(Pictures.png(9, 9)).hash().length());
        assertNotEquals(
                Picture.of(Pictures.png(9, 9)).hash(),
                Picture.of(Pictures.png(9, 10)).hash());
    }

    private static String told(byte[] bytes) throws Flaw.Found {
        var picture = Picture.of(bytes);
        return picture.type() + " " + picture.width() + " × " + picture.height();
    }

    private static Flaw flaw(byte[] bytes) {
        return assertThrows(Flaw.Found.class, () -> Picture.of(bytes)).flaw();
    }
}
