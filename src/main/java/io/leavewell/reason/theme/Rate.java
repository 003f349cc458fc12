package io.leavewell.reason.theme;

import io.leavewell.reason.report.Line;
import io.leavewell.web.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many people in so many days, and so in a month of average length. */
record Rate(long people, long days) {

    private static final BigDecimal MONTH = new BigDecimal("30.4375");

    /** With one decimal; only where there were any days. */
    BigDecimal perMonth() {
        return BigDecimal.valueOf(people).multiply(MONTH).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }

    String words(Reader reader, ThemeMessages say) {
        if (days == 0) {
            return say.noDayYet();
        }
        return people < Line.FEWEST
                ? say.fewInDays(Line.FEWEST, reader.number(days))
                : say.peopleAMonth(reader.number(perMonth()), reader.number(people), reader.number(days));
    }
}
