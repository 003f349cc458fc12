package io.leavewell.segment;

import java.util.List;
import java.util.Map;

/** To one of these plans, by their codes. */
public record Plans(List<String> anyOf) implements AnyOf {

    @Override
    public String sql(String name) {
        return "s.plan_id in (select id from plan where code in (:" + name + "))";
    }

    @Override
    public String words(Wording wording) {
        return wording.plans(anyOf);
    }

    @Override
    public Map<String, String> fields() {
        return ticked("plan");
    }
}
