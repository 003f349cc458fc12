package io.leavewell.reason.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.report.Lens;
import io.leavewell.segment.Segments;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Query;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which part of all that was said is meant: what stands in the address of the report, whatever the period. */
public record Filter(Map<String, String> fields) {

    /** What the report's address says of how it is shown, and not of what. */
    private static final Set<String> OF_THE_PAGE = Set.of("period", "page", "sort", "rank", "split", "csv", "lang");

    private static final String NAME = "[a-z_]{1,40}";

    /** @param address of the report, or what stands in it behind the question mark */
    public static Filter of(String address) {
        var query = address.substring(address.indexOf('?') + 1);
        var fields = new TreeMap<String, String>();
        Filled.of(Form.of(query.getBytes(UTF_8))).fields().forEach((name, typed) -> {
            var value = typed.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
            if (name.matches(NAME) && !OF_THE_PAGE.contains(name) && !value.isEmpty()) {
                fields.put(name, value);
            }
        });
        return new Filter(fields);
    }

    /** As it stands in an address, and is kept. */
    public String text() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    String report() {
        return ReasonsTabs.PATH + "?" + text();
    }

    /** The page on which their words can be read. */
    String voices() {
        return ReasonsTabs.PATH + "/voices?" + text();
    }

    /** Its conditions; the period does not matter. */
    Lens lens(Segments segments) {
        return Lens.of(new Query(fields), segments, LocalDate.EPOCH, ZoneOffset.UTC);
    }
}
