package io.leavewell.web;

import java.util.stream.IntStream;

/**
 * A brand's colour made legible: light and dark variants that keep the contrast of WCAG 2.2 (1.4.3) with the paper.
 *
 * @param rgb red, green and blue, 0 to 255 each, in 24 bits
 */
record Accent(int rgb) {

    private static final Accent WHITE = new Accent(0xffffff);
    private static final Accent BLACK = new Accent(0);
    private static final Accent DARK_PAPER = new Accent(0x14171c);
    static final double AA = 4.5;
    private static final double COMFORTABLE = 7;

    /** The colour itself or, if too pale, the nearest darker one that can be read on white, and white on it. */
    Accent onLight() {
        return towards(BLACK, WHITE, AA);
    }

    Accent onDark() {
        return towards(WHITE, DARK_PAPER, COMFORTABLE);
    }

    double contrastOnLight() {
        return contrast(WHITE);
    }

    double contrastOnDark() {
        return contrast(DARK_PAPER);
    }

    double contrast(Accent other) {
        var brighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (brighter + 0.05) / (darker + 0.05);
    }

    @Override
    public String toString() {
        return "#%06x".formatted(rgb);
    }

    private Accent towards(Accent end, Accent paper, double contrast) {
        return IntStream.rangeClosed(0, 20)
                .mapToObj(step -> mixed(end, step / 20.0))
                .filter(mix -> mix.contrast(paper) >= contrast)
                .findFirst()
                .orElse(end);
    }

    private Accent mixed(Accent other, double share) {
        var mix = 0;
        for (var shift = 16; shift >= 0; shift -= 8) {
            mix |= (int) Math.round(channel(shift) * (1 - share) + other.channel(shift) * share) << shift;
        }
        return new Accent(mix);
    }

    private int channel(int shift) {
        return rgb >> shift & 0xff;
    }

    /** <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">Relative luminance</a>. */
    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    private double linear(int shift) {
        var value = channel(shift) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
