package io.leavewell.reason.report;

import io.leavewell.web.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How something differs from the period before.
 *
 * @param words such as "+64 %"; empty where there is nothing to compare with
 * @param way {@code up}, {@code down} or {@code same}
 */
record Change(String words, String way) {

    static final Change NONE = new Change("", "same");

    static Change from(long before, long now, Reader reader) {
        if (before == 0) {
            return NONE;
        }
        var percent = BigDecimal.valueOf(now - before)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP);
        var sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "±";
        var way = percent.signum() > 0 ? "up" : percent.signum() < 0 ? "down" : "same";
        return new Change(sign + reader.number(percent.abs()) + "\u00a0%", way);
    }
}
