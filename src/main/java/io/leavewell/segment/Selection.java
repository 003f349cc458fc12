package io.leavewell.segment;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Conditions as SQL: a query of the ids of customers of whom one and the same subscription meets all; whoever objected to
 * profiling is in no segment (T-P5).
 *
 * @param sql names its values with the prefix {@code seg}, and the moment {@code :now}
 */
public record Selection(String sql, Map<String, Object> values) {

    public static Selection of(List<Condition> conditions, Instant now) {
        var values = new HashMap<String, Object>();
        IntStream.range(0, conditions.size())
                .forEach(at -> values.putAll(conditions.get(at).values("seg" + at)));
        var sql = IntStream.range(0, conditions.size())
                .mapToObj(at -> conditions.get(at).sql("seg" + at))
                .collect(Collectors.joining(" and "));
        if (sql.contains(":now")) {
            values.put("now", now);
        }
        return new Selection(
                "select c.id from customer c join subscription s on s.customer_id = c.id"
                        + " where c.objected_at is null and c.erased_at is null"
                        + (sql.isEmpty() ? "" : " and " + sql),
                values);
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
