package io.leavewell.segment;

import java.util.List;
import java.util.Map;

/** In one of these countries, two capital letters each. */
public record Countries(List<String> anyOf) implements AnyOf {

    @Override
    public String sql(String name) {
        return "c.country in (:" + name + ")";
    }

    @Override
    public String words(Wording wording) {
        return wording.countries(anyOf);
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("countries", String.join(", ", anyOf));
    }
}
