package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-L13 */
class AccentTest {

    private static final Accent WHITE = new Accent(0xffffff);
    private static final Accent DARK_PAPER = new Accent(0x14171c);

    @ParameterizedTest
    @ValueSource(ints = {0x1f5fbf, 0xffff00, 0xffffff, 0, 0xff0000, 0x00ff00, 0x0000ff, 0x808080, 0xf5a623, 0x14171c})
    void anyBrandCanBeReadInLightAndDark(int rgb) {
        assertTrue(new Accent(rgb).onLight().contrast(WHITE) >= 4.5);
        assertTrue(new Accent(rgb).onDark().contrast(DARK_PAPER) >= 4.5);
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertEquals("#1f5fbf", new Accent(0x1f5fbf).onLight().toString());
        assertEquals("#8ab4f8", new Accent(0x8ab4f8).onDark().toString());
    }

    @Test
    void blackOnWhiteIsTheStrongestContrast() {
        assertEquals(21, new Accent(0).contrast(WHITE), 0.001);
    }
}
