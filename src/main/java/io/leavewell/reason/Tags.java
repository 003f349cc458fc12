package io.leavewell.reason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.leavewell.web.Json;
import java.util.List;

/** Tags as the database keeps them, as JSON. */
final class Tags {

    private static final TypeReference<List<Tag>> LIST = new TypeReference<>() {};

    private Tags() {}

    static String written(List<Tag> tags) {
        return Json.write(tags);
    }

    static List<Tag> read(String json) {
        try {
            return json == null ? List.of() : Json.MAPPER.readValue(json, LIST);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("These are no tags: " + json, ours);
        }
    }
}
