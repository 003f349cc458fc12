package io.leavewell.reason.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How many people, and what it cost.
 *
 * @param people who wanted to leave
 * @param left who did
 * @param offered who stayed with an offer
 * @param stayed who stayed in one way or another
 * @param worded who said it in their own words
 * @param lost what those who left had paid, in smallest units a year, by currency
 */
public record Line(long people, long left, long offered, long stayed, long worded, Map<String, Long> lost) {

    /** Statistics hide groups under five people (T-P5). */
    public static final int FEWEST = 5;

    static final Line NOBODY = new Line(0, 0, 0, 0, 0, Map.of());

    /** Whether so few are meant that they could be known. */
    public boolean isSmall() {
        return people < FEWEST;
    }

    /** In percent; only where there is anybody. */
    public static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
    }
}
