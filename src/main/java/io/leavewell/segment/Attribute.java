package io.leavewell.segment;

import java.util.Map;

/** Was imported with this value of an attribute; who may not see personal data may not see it. */
public record Attribute(String key, String value) implements Condition {

    static final String HIDDEN = "•••";

    @Override
    public String sql(String name) {
        return "c.attributes ->> :" + name + "_key = :" + name + "_value";
    }

    @Override
    public Map<String, Object> values(String name) {
        return Map.of(name + "_key", key, name + "_value", value);
    }

    @Override
    public String words(Wording wording) {
        return wording.attribute(this);
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("attribute-key", key, "attribute-value", value);
    }

    Attribute hidden() {
        return new Attribute(key, HIDDEN);
    }
}
