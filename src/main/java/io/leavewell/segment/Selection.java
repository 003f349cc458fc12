package io.leavewell.segment;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions as SQL: a query of the ids of customers of whom one and the same subscription meets all; whoever objected to
 * profiling is in no segment (T-P5).
 *
 * @param sql names its values with the prefix {@code seg}, and the moment {@code :now}
 */
public record Selection(String sql, Map<String, Object> values) {

    private static final String THEM = " from customer c join subscription s on s.customer_id = c.id"
            + " where c.objected_at is null and c.erased_at is null";

    public static Selection of(List<Condition> conditions, Instant now) {
        return of("select c.id" + THEM, conditions, now);
    }

    /** The ids of the subscriptions that meet all. */
    static Selection ofSubscriptions(List<Condition> conditions, Instant now) {
        return of("select s.id" + THEM, conditions, now);
    }

    private static Selection of(String question, List<Condition> conditions, Instant now) {
        var sql = new StringBuilder(question);
        var values = new HashMap<String, Object>();
        for (var at = 0; at < conditions.size(); at++) {
            sql.append(" and ").append(conditions.get(at).sql("seg" + at));
            values.putAll(conditions.get(at).values("seg" + at));
        }
        if (sql.indexOf(":now") >= 0) {
            values.put("now", now);
        }
        return new Selection(sql.toString(), values);
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
