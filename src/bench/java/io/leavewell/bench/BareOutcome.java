package io.leavewell.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The yardstick of outcomes: the rows that a cancellation writes, in the same two commits, by JDBC alone. */
class BareOutcome implements Pace.Worker {

    /** What is known before: ids of one subscription. */
    record Subject(UUID customer, UUID subscription) {}

    private static final String CHANGE =
            "{\"kind\":\"cancel_at_period_end\",\"endsAt\":\"2026-12-16T15:00:00Z\",\"departure\":\"VOLUNTARY\"}";

    private final Connection connection;
    private final List<Subject> subjects;

    BareOutcome(DataSource source, List<Subject> subjects) throws SQLException {
        this.connection = source.getConnection();
        this.subjects = subjects;
        connection.setAutoCommit(false);
    }

    @Override
    public void turn(int number) throws SQLException {
        var subject = subjects.get(number);
        var outcome = UuidCreator.getTimeOrderedEpoch();
        var effect = UuidCreator.getTimeOrderedEpoch();
        var letter = UuidCreator.getTimeOrderedEpoch();
        received(subject, outcome, effect, letter);
        connection.commit();
        carriedOut(subject, outcome, effect, letter);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.setAutoCommit(true);
        connection.close();
    }

    private void received(Subject subject, UUID outcome, UUID effect, UUID letter) throws SQLException {
        var now = now();
        var visit = UuidCreator.getTimeOrderedEpoch();
        run("insert into visit (id, jti, customer, subscription_id, flow, test, language, shown, opened_at)"
                + " values (?, ?, 'bare', ?, 1, false, 'en', '{}', ?)", visit, visit.toString(), subject.subscription(), now);
        run("insert into outcome (id, visit_id, subscription_id, kind, reference, received_at, change)"
                + " values (?, ?, ?, 'CANCELLED', ?, ?, ?::jsonb)",
                outcome, visit, subject.subscription(), outcome.toString(), now, CHANGE);
        run("insert into statement (id, about, customer_id, subscription_id, channel, said_at, chosen, words, language,"
                + " tenure_days, per_year, currency, outcome)"
                + " values (?, ?, ?, ?, 'EXIT_SURVEY', ?, 'TOO_EXPENSIVE', 'too much for me', 'en', 7, 34800, 'EUR', 'CANCELLED')",
                UUID.randomUUID(), outcome, subject.customer(), subject.subscription(), now);
        run("insert into click (id, visit_id, act, at) values (?, ?, 'CANCEL', ?)", UUID.randomUUID(), visit, now);
        run("insert into effect (id, key, about, subscription_id, change, recorded_at) values (?, ?, ?, ?, ?::jsonb, ?)",
                effect, outcome + "/cancel", outcome, subject.subscription(), CHANGE, now);
        job("billing.effect", effect, now);
        run("insert into letter (id, about, kind, letter_class, recipient_key, to_address, to_name, language, country,"
                + " time_zone, posted_at, not_before, state, tries) values (?, ?, 'cancellation.cancelled', 'TRANSACTIONAL',"
                + " 'bare', 'bare@example.org', 'Bare', 'en', 'DE', 'Europe/Berlin', ?, ?, 'WAITING', 0)",
                letter, outcome, now, now);
        job("mail.letter", letter, now);
    }

    private void carriedOut(Subject subject, UUID outcome, UUID effect, UUID letter) throws SQLException {
        var now = now();
        run("update subscription set ends_at = ?, departure = 'VOLUNTARY', version = version + 1 where id = ?",
                now, subject.subscription());
        run("insert into ledger_entry (key, subscription_id, change, at) values (?, ?, ?::jsonb, ?)",
                outcome + "/cancel", subject.subscription(), CHANGE, now);
        run("update effect set done_at = ? where id = ?", now, effect);
        run("delete from scheduled_tasks where task_name = 'billing.effect' and task_instance = ?", effect.toString());
        run("update letter set not_before = ? where id = ?", now, letter);
        run("update scheduled_tasks set execution_time = ?, version = version + 1"
                + " where task_name = 'mail.letter' and task_instance = ?", now, letter.toString());
    }

    private void job(String kind, UUID id, Timestamp when) throws SQLException {
        run("insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                + " values (?, ?, ?, ?, false, 1)", kind, id.toString(), id.toString().getBytes(), when);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }
}
