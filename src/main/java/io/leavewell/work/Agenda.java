package io.leavewell.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;

/** What is to be done and when, as rows of db-scheduler's table; every change is guarded by the row's version. */
@ApplicationScoped
class Agenda {

    private static final String ADD = """
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            select ?, id, payload, due, false, 1 from unnest(?, ?, ?::timestamptz[]) as line (id, payload, due)
            on conflict (task_name, task_instance) do nothing""";

    private static final String REPEAT = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values (?, 'routine', ?, false, 1) on conflict (task_name, task_instance)
            do update set execution_time = least(scheduled_tasks.execution_time, ?)""";

    private static final String MOVE = """
            update scheduled_tasks set execution_time = ?, version = version + 1
            where task_name = ? and task_instance = ? and not picked""";

    private static final String DROP =
            "delete from scheduled_tasks where task_name = ? and task_instance = ? and not picked";

    private static final String FORGET = "delete from stuck_work where kind = ? and job_id = ?";

    private static final String HUSH =
            "update stuck_work set last_error = '', note = null where kind = ? and job_id = ?";

    /** With {@code in} instead of {@code =}, some plans ask anew for each row, and pick all that are due. */
    private static final String PICK = """
            update scheduled_tasks set picked = true, picked_by = ?, last_heartbeat = ?, version = version + 1
            where (task_name, task_instance) = (
              select task_name, task_instance from scheduled_tasks
              where not picked and execution_time <= ? and task_name = any(?)
              order by execution_time, task_name, task_instance limit 1 for update skip locked)
            returning *""";

    private static final String POSTPONE = """
            update scheduled_tasks set execution_time = ?, consecutive_failures = ?, version = version + 1,
              picked = false, picked_by = null, last_heartbeat = null
            where task_name = ? and task_instance = ? and version = ?""";

    private static final String REVIVE = """
            update scheduled_tasks set execution_time = ?, version = version + 1,
              picked = false, picked_by = null, last_heartbeat = null
            where (task_name, task_instance) in (
              select task_name, task_instance from scheduled_tasks
              where task_name = ? and task_instance = ? and version = ? for update skip locked)""";

    private static final String DONE =
            "delete from scheduled_tasks where task_name = ? and task_instance = ? and version = ?";

    private static final String GIVE_UP = """
            with hopeless as (%s returning *)
            insert into stuck_work (kind, job_id, payload, since, failures, last_error)
            select task_name, task_instance, convert_from(task_data, 'UTF8'), ?, ?, ? from hopeless
            on conflict (kind, job_id) do update set (payload, since, failures, last_error, settled_at, settled_by, note)
              = (excluded.payload, excluded.since, excluded.failures, excluded.last_error, null, null, null)""".formatted(DONE);

    private final Sql sql;

    Agenda(DataSource database) {
        this.sql = new Sql(database);
    }

    /** Adds those that are not on the agenda yet, in the order of their ids so that two planners never deadlock. */
    void add(String kind, Collection<Line> lines) {
        var sorted = lines.stream().sorted().toList();
        var ids = sorted.stream().map(Line::id).toArray(String[]::new);
        var payloads = sorted.stream().map(Line::payload).toArray(byte[][]::new);
        var times = sorted.stream().map(line -> line.when().toString()).toArray(String[]::new);
        sql.update(ADD, kind, ids, payloads, times);
    }

    /** Adds a routine that is due at once, or sees to it that one already there comes back no later than told. */
    void repeat(String kind, Instant now, Instant latest) {
        sql.update(REPEAT, kind, now, latest);
    }

    void move(String kind, String id, Instant when) {
        sql.update(MOVE, when, kind, id);
    }

    void drop(String kind, String id) {
        sql.update(DROP, kind, id);
    }

    /** What stuck jobs leave behind. */
    void forget(String kind, String id) {
        sql.update(FORGET, kind, id);
    }

    /** What was said about a stuck job, which still waits for a person. */
    void hush(String kind, String id) {
        sql.update(HUSH, kind, id);
    }

    Optional<Entry> pick(Collection<String> kinds, String runner, Instant now) {
        return sql.first(PICK, Agenda::entry, runner, now, now, kinds.toArray(String[]::new));
    }

    boolean postpone(Entry entry, int failures, Instant when) {
        return sql.update(POSTPONE, when, failures, entry.kind(), entry.id(), entry.version()) == 1;
    }

    /** Never waits: a runner that fell silent in the middle of its commit may hold the row, and others are to be revived. */
    boolean revive(Entry entry, Instant now) {
        return sql.update(REVIVE, now, entry.kind(), entry.id(), entry.version()) == 1;
    }

    boolean done(Entry entry) {
        return sql.update(DONE, entry.kind(), entry.id(), entry.version()) == 1;
    }

    boolean giveUp(Entry entry, int failures, String why, Instant now) {
        return sql.update(GIVE_UP, entry.kind(), entry.id(), entry.version(), now, failures, why) == 1;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("task_name"),
                row.getString("task_instance"),
                new String(row.getBytes("task_data"), UTF_8),
                row.getInt("consecutive_failures"),
                row.getLong("version"));
    }

    /** A job about to be planned; its payload is JSON. */
    record Line(String id, byte[] payload, Instant when) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            return id.compareTo(other.id);
        }
    }
}
