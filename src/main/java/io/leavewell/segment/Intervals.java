package io.leavewell.segment;

import java.util.List;
import java.util.Map;

/** Charged every month, every year …, by the codes of {@link io.leavewell.billing.Interval}. */
public record Intervals(List<String> anyOf) implements AnyOf {

    @Override
    public String sql(String name) {
        return "lower(s.billing_interval) in (:" + name + ")";
    }

    @Override
    public String words(Wording wording) {
        return wording.intervals(anyOf);
    }

    @Override
    public Map<String, String> fields() {
        return ticked("interval");
    }
}
