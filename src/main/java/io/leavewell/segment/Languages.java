package io.leavewell.segment;

import java.util.List;
import java.util.Map;

/** Reads one of these languages, by their codes; customers have tags such as {@code zh-Hans} or {@code de_AT}. */
public record Languages(List<String> anyOf) implements AnyOf {

    @Override
    public String sql(String name) {
        return "split_part(lower(replace(c.language, '_', '-')), '-', 1) in (:" + name + ")";
    }

    @Override
    public String words(Wording wording) {
        return wording.languages(anyOf);
    }

    @Override
    public Map<String, String> fields() {
        return ticked("language");
    }
}
