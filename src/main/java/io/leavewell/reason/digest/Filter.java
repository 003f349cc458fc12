package io.leavewell.reason.digest;

import io.leavewell.web.Form;
import io.leavewell.web.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Of whom a digest tells, in the names that the report's address uses.
 *
 * @param fields of {@link #NAMES}; those that narrow nothing are missing
 */
record Filter(Map<String, String> fields) {

    static final String PLAN = "plan";
    static final String SEGMENT = "segment";
    static final List<String> NAMES = List.of(PLAN, SEGMENT);

    static final Filter NONE = new Filter(Map.of());

    static Filter of(Form form) {
        var fields = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> form.text(name).ifPresent(value -> fields.put(name, value.strip())));
        return new Filter(fields);
    }

    static Filter of(Query query) {
        var fields = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> query.text(name).ifPresent(value -> fields.put(name, value)));
        return new Filter(fields);
    }

    /** From {@code plan=pro&segment=…}, as {@link #spelled()} writes it. */
    static Filter read(String spelled) {
        return of(Form.of(spelled.getBytes(StandardCharsets.ISO_8859_1)));
    }

    String spelled() {
        return spelled(fields);
    }

    Optional<String> plan() {
        return Optional.ofNullable(fields.get(PLAN));
    }

    Optional<String> segment() {
        return Optional.ofNullable(fields.get(SEGMENT));
    }

    Query query() {
        return new Query(fields);
    }

    /** The same with one thing more, as the query of an address. */
    String with(String name, String value) {
        var all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return spelled(all);
    }

    private static String spelled(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
