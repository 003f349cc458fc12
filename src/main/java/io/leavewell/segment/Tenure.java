package io.leavewell.segment;

import java.util.HashMap;
import java.util.Map;

/**
 * Has subscribed for so long; what has ended is counted until its end.
 *
 * @param leastDays included
 * @param mostDays included; null for no end
 */
public record Tenure(int leastDays, Integer mostDays) implements Condition {

    private static final String UNTIL = "coalesce(s.ended_at, :now)";

    @Override
    public String sql(String name) {
        var upTo = mostDays == null ? "" : " and " + UNTIL + " < " + startedPlus(":" + name + "_most + 1");
        return UNTIL + " >= " + startedPlus(":" + name + "_least") + upTo;
    }

    @Override
    public Map<String, Object> values(String name) {
        var values = new HashMap<String, Object>();
        values.put(name + "_least", leastDays);
        if (mostDays != null) {
            values.put(name + "_most", mostDays);
        }
        return values;
    }

    @Override
    public String words(Wording wording) {
        return wording.tenure(this);
    }

    @Override
    public Map<String, String> fields() {
        return Map.of(
                "tenure-least", isUpTo() ? "" : String.valueOf(leastDays),
                "tenure-most", mostDays == null ? "" : mostDays.toString());
    }

    /** Whether it only says how long it may be. */
    boolean isUpTo() {
        return mostDays != null && leastDays == 0;
    }

    private static String startedPlus(String days) {
        return "s.started_at + make_interval(days => " + days + ")";
    }
}
