package io.leavewell.web;

/**
 * What becomes of a brand's colour on our pages.
 *
 * @param colour as it was given
 * @param light the same, or the nearest darker one that can be read on white
 * @param dark the nearest lighter one that can be read on the paper of dark mode
 * @param onWhite the contrast of the given colour with white
 * @param onLight the contrast of {@code light} with white
 * @param onDark the contrast of {@code dark} with dark paper
 */
public record Shades(String colour, String light, String dark, double onWhite, double onLight, double onDark) {

    /** Taken where no other is given, or none that is a colour. */
    public static final String OURS = "#1f5fbf";

    public static boolean isColour(String text) {
        return text.matches("#[0-9a-fA-F]{6}");
    }

    public static Shades of(String colour) {
        var given = new Accent(Integer.parseInt((isColour(colour) ? colour : OURS).substring(1), 16));
        var light = given.onLight();
        var dark = given.onDark();
        return new Shades(
                colour,
                light.toString(),
                dark.toString(),
                given.contrastOnLight(),
                light.contrastOnLight(),
                dark.contrastOnDark());
    }

    /** WCAG 2.2 (1.4.3): whether the colour can be read on white, and white on it, as it was given. */
    public boolean isLegible() {
        return onWhite >= Accent.AA;
    }
}
