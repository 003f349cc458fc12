package io.leavewell.brand;

import io.leavewell.web.Reader;
import io.leavewell.web.Shades;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What becomes of a colour in light or in dark, with its contrast.
 *
 * @param mode the class of the picture of it
 * @param colour as it is used
 * @param contrast such as "6.2 : 1"
 */
record Swatch(String mode, String label, String colour, String contrast) {

    static Swatch light(Shades shades, Reader reader, BrandMessages say) {
        return new Swatch("light", say.light(), shades.light(), contrast(shades.onLight(), reader));
    }

    static Swatch dark(Shades shades, Reader reader, BrandMessages say) {
        return new Swatch("dark", say.dark(), shades.dark(), contrast(shades.onDark(), reader));
    }

    /** Rounded down, so that nothing is said to be enough that is not. */
    static String contrast(double ratio, Reader reader) {
        return reader.number(BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN)) + " : 1";
    }
}
