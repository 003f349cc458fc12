package io.leavewell.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** A text that operators wrote, in each of our languages. */
public record Text(@JsonValue Map<String, String> byLanguage) {

    /** Written in no language. */
    public static final Text NONE = new Text(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {}

    /** English stands in where a translation is missing. */
    public String in(Language language) {
        var text = byLanguage.get(language.code());
        return text != null ? text : byLanguage.getOrDefault(Language.EN.code(), "");
    }
}
