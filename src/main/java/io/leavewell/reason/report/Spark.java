package io.leavewell.reason.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Twelve numbers as a line of 96 by 24 pixels. */
final class Spark {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;
    private static final double EDGE = 2;

    private Spark() {}

    /** The {@code d} of an SVG path. */
    static String path(long[] numbers) {
        var most = Math.max(1, Arrays.stream(numbers).max().orElse(1));
        var step = WIDTH / Math.max(1, numbers.length - 1);
        return IntStream.range(0, numbers.length)
                .mapToObj(at -> String.format(
                        Locale.ROOT,
                        "%s%.1f %.1f",
                        at == 0 ? "M" : "L",
                        at * step,
                        HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * numbers[at] / most))
                .collect(Collectors.joining());
    }
}
