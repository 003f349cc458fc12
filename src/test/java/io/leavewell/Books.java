package io.leavewell;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an installation's tables say, read past the application. */
record Books(Connection connection) implements AutoCloseable {

    private static final String OUTCOMES = """
            select reference || ' ' || case when undone_at is null then kind else 'UNDONE' end from outcome""";

    /** Somebody who acted once has one outcome, one entry for each act, and is charged, refunded and counted once. */
    private static final Map<String, String> DOUBLES = Map.of(
            "outcomes", "select subscription_id from outcome group by 1 having count(*) > 1",
            "effects", "select about from effect group by about, change ->> 'kind' having count(*) > 1",
            "entries", """
                    select coalesce(e.key, l.key) from effect e full join ledger_entry l on l.key = e.key
                    where e.key is null or l.key is null or e.done_at is null or e.change <> l.change""",
            "invoices",
                    "select subscription_id from invoice group by subscription_id, period_start having count(*) > 1",
            "refunds", """
                    select i.number from invoice i left join outcome o on o.subscription_id = i.subscription_id
                    where i.refunded_minor <> coalesce((o.change -> 'refund' ->> 'minor')::bigint, 0)""",
            "movements", """
                    select subscription_id from movement group by subscription_id, kind having count(*) > 1""",
            "revenue", """
                    select s.external_id from subscription s left join movement m on m.subscription_id = s.id
                    group by s.id having coalesce(sum(m.per_year), 0) <> s.per_year""");

    private static final String UNTOLD = """
            select reference from outcome o where o.kind <> 'KEPT' and not exists (
              select 1 from letter l where l.about = o.id and l.state = 'SENT' and l.kind = case
                when o.undone_at is not null then 'cancellation.undone'
                when o.kind = 'ACCEPTED' then 'cancellation.accepted' else 'cancellation.cancelled' end)""";

    private static final String OPEN = """
            select 'effect ' || key from effect where done_at is null
            union all select 'letter ' || kind from letter where state = 'FAILED'
              or state = 'WAITING' and not_before < now() + interval '1 day'""";

    /** The plan on which people are refunded: its first invoices are due now, and whoever leaves it ends at once. */
    void endTrials() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("update plan set ends_at_once = true where code = 'boat'");
            statement.execute("""
                    update subscription set period_end = now(), anchor = now(), due_at = now()
                    where status = 'TRIALING'""");
            statement.execute("update scheduled_tasks set execution_time = now() where task_name = 'ledger.renewals'");
        }
    }

    List<String> trials() throws SQLException {
        return list("select external_id from subscription where status = 'TRIALING'");
    }

    /** Each as its reference and how it ended. */
    List<String> outcomes() throws SQLException {
        return list(OUTCOMES);
    }

    Map<String, List<String>> doubles() throws SQLException {
        var found = new TreeMap<String, List<String>>();
        for (var rule : DOUBLES.entrySet()) {
            var offences = list(rule.getValue());
            if (!offences.isEmpty()) {
                found.put(rule.getKey(), offences);
            }
        }
        return found;
    }

    List<String> untold() throws SQLException {
        return list(UNTOLD);
    }

    /** What still has to be done. */
    List<String> open() throws SQLException {
        return list(OPEN);
    }

    List<String> wishes() throws SQLException {
        return list("select reference from wish");
    }

    List<String> sentLetters() throws SQLException {
        return list("select message_id from letter where state = 'SENT'");
    }

    /** Handed to the mail server just before a kill, and no longer needed when it was looked at again. */
    List<String> lettersThatMayHaveGone() throws SQLException {
        return list("select message_id from letter where state = 'SKIPPED' and message_id is not null");
    }

    List<Settled> settled() throws SQLException {
        return rows("select recorded_at, done_at from effect", row -> new Settled(instant(row, 1), instant(row, 2)));
    }

    List<String> list(String query) throws SQLException {
        return rows(query, row -> row.getString(1));
    }

    private <T> List<T> rows(String query, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** When a change was wished for, and when billing had it. */
    record Settled(Instant recorded, Instant done) {}

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
