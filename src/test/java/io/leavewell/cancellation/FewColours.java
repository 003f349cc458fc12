package io.leavewell.cancellation;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A picture in its 64 most frequent colours: pages have few, so it looks the same and weighs a third. */
final class FewColours {

    private static final int MOST = 64;

    private FewColours() {}

    static BufferedImage of(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var palette = palette(pixels);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var few = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var known = new HashMap<Integer, Integer>();
        var indices = IntStream.of(pixels)
                .map(pixel -> known.computeIfAbsent(pixel, colour -> nearest(colour, palette)))
                .toArray();
        few.getRaster().setPixels(0, 0, few.getWidth(), few.getHeight(), indices);
        return few;
    }

    private static int[] palette(int[] pixels) {
        var often = new HashMap<Integer, Integer>();
        IntStream.of(pixels).forEach(pixel -> often.merge(pixel, 1, Integer::sum));
        return often.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        return IntStream.range(0, palette.length)
                .boxed()
                .min(Comparator.comparingInt(index -> distance(colour, palette[index])))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> (one >> shift & 0xff) - (other >> shift & 0xff))
                .map(difference -> difference * difference)
                .sum();
    }
}
