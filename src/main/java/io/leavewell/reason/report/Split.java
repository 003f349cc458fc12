package io.leavewell.reason.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * By what reasons are told apart in the second table.
 *
 * @param attribute its key, where it is an attribute of the customer
 */
record Split(Kind kind, String attribute) {

    private static final String ATTRIBUTE = "attribute:";
    private static final int LONGEST_KEY = 60;

    /** What a statement knows, and an attribute of who said it. */
    enum Kind {
        PLAN("s.plan"),
        INTERVAL("lower(s.billing_interval)"),
        TENURE(Band.TENURE.sql()),
        VALUE(Band.VALUE.sql()),
        COUNTRY("s.country"),
        LANGUAGE("s.language"),
        CHANNEL("lower(s.channel)"),
        CHOSEN("lower(s.chosen)"),
        ATTRIBUTE("c.attributes ->> :attribute");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Those that need nothing more than their name. */
        static List<Kind> plain() {
            return Arrays.stream(values()).filter(kind -> kind != ATTRIBUTE).toList();
        }
    }

    /** From {@code plan} or {@code attribute:size}; by plan if it is none. */
    static Split coded(Optional<String> code) {
        var key = code.filter(text -> text.startsWith(ATTRIBUTE))
                .map(text -> text.substring(ATTRIBUTE.length()))
                .filter(text -> text.length() <= LONGEST_KEY);
        return key.map(text -> new Split(Kind.ATTRIBUTE, text))
                .orElseGet(() -> new Split(
                        Kind.plain().stream()
                                .filter(kind -> code.filter(kind.code()::equals).isPresent())
                                .findFirst()
                                .orElse(Kind.PLAN),
                        ""));
    }

    String code() {
        return kind == Kind.ATTRIBUTE ? ATTRIBUTE + attribute : kind.code();
    }

    String sql() {
        return kind.sql;
    }

    Map<String, Object> values() {
        return kind == Kind.ATTRIBUTE ? Map.of("attribute", attribute) : Map.of();
    }
}
