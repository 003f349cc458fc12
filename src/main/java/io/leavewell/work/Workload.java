package io.leavewell.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** How much work waits, is late and is running, kind by kind. */
@ApplicationScoped
class Workload {

    /** What is due for longer than this should long be running. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String LOADS = """
            select task_name, count(*) filter (where not picked) as waiting,
              count(*) filter (where not picked and execution_time < ?) as late,
              count(*) filter (where picked) as running, min(execution_time) filter (where not picked) as next
            from scheduled_tasks group by task_name""";

    private final Sql sql;
    private final Clock clock;

    Workload(DataSource database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
    }

    /**
     * One kind of work.
     *
     * @param late of those that wait
     * @param next when the next one is due; empty if none waits
     */
    record Load(String kind, long waiting, long late, long running, Optional<Instant> next) {}

    List<Load> loads() {
        return sql.all(LOADS, Workload::load, clock.instant().minus(PATIENCE));
    }

    private static Load load(ResultSet row) throws SQLException {
        var next = Optional.ofNullable(row.getTimestamp("next"));
        return new Load(
                row.getString("task_name"),
                row.getLong("waiting"),
                row.getLong("late"),
                row.getLong("running"),
                next.map(moment -> moment.toInstant()));
    }
}
