package io.leavewell.metrics;

import io.leavewell.reason.Reason;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many gave a reason, in some time and in the time before it.
 *
 * @param before empty where it was too few to be told
 */
public record ReasonCount(Reason reason, long many, Optional<Long> before) {

    /** Statistics hide groups under five people (T-P5). */
    public static final int FEWEST = 5;

    private static final String COUNTS = """
            select chosen, count(distinct customer_id) filter (where said_at > ?2),
              count(distinct customer_id) filter (where said_at <= ?2)
            from statement where chosen is not null and said_at > ?1 and said_at <= ?3 group by chosen""";

    /** Those that enough people gave since {@code middle}, the most frequent first. */
    public static List<ReasonCount> of(Instant start, Instant middle, Instant end) {
        return Panache.getSession()
                .createNativeQuery(COUNTS, Object[].class)
                .setParameter(1, start)
                .setParameter(2, middle)
                .setParameter(3, end)
                .getResultList()
                .stream()
                .flatMap(row -> count(row).stream())
                .filter(count -> count.many() >= FEWEST)
                .sorted((one, other) -> Long.compare(other.many(), one.many()))
                .toList();
    }

    private static Optional<ReasonCount> count(Object[] row) {
        var before = Optional.of((Long) row[2]).filter(many -> many >= FEWEST);
        return Reason.coded(((String) row[0]).toLowerCase())
                .map(reason -> new ReasonCount(reason, (Long) row[1], before));
    }
}
