package io.leavewell.account;

import io.leavewell.web.Query;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The team as a list wants it: a team fits into memory, and into one look. */
final class Team {

    private static final Comparator<Operator> BY_NAME =
            Comparator.comparing(operator -> operator.name().toLowerCase(Locale.ROOT));

    private static final Map<String, Comparator<Operator>> ORDERS = Map.of(
            "name", BY_NAME,
            "role", Comparator.comparing(Operator::role),
            "seen", Comparator.comparing(operator -> operator.seenAt().orElse(Instant.EPOCH)));

    private Team() {}

    static List<Operator> found(Query query) {
        var order = query.sort().map(ORDERS::get).orElse(BY_NAME);
        var wanted = query.text("q").orElse("").toLowerCase(Locale.ROOT);
        return Operator.byName().stream()
                .filter(operator -> (operator.name() + "\n" + operator.email())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
    }
}
