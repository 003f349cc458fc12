package io.leavewell.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a signed text, read strictly: one object, no field twice, nothing after it, no value of another type.
 * Fields that we do not know are the host's own and pass.
 */
record Fields(JsonNode json) {

    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Fields {
        if (!json.isObject()) throw new IllegalArgumentException("not an object");
    }

    static Fields read(String text) {
        try {
            return new Fields(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    static String write(Map<String, ?> fields) {
        try {
            return MAPPER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> refused(name));
    }

    /** Empty if the field is missing or null. */
    Optional<String> optional(String name) {
        if (!json.hasNonNull(name)) return Optional.empty();
        if (!json.get(name).isTextual()) throw refused(name);
        return Optional.of(json.get(name).textValue());
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String word = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> refused(name));
    }

    /** A whole number of Unix seconds up to the year 9999. */
    Instant second(String name) {
        JsonNode value = json.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) throw refused(name);
        if (value.longValue() < 0 || value.longValue() > LAST_SECOND) throw refused(name);
        return Instant.ofEpochSecond(value.longValue());
    }

    private static IllegalArgumentException refused(String name) {
        return new IllegalArgumentException(name + " is missing or not as it must be");
    }
}
