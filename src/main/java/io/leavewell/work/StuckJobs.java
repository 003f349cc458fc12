package io.leavewell.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The jobs that wait for a person, as rows of their own. */
@ApplicationScoped
class StuckJobs {

    private static final String COUNT =
            "select count(*) as many from stuck_work where settled_at is null and kind <> all(?)";

    private static final String LATEST = """
            select * from stuck_work where settled_at is null and kind <> all(?)
            order by since desc, kind, job_id limit ?""";

    private static final String ONE = "select * from stuck_work where settled_at is null and kind = ? and job_id = ?";

    private static final String OF_KIND = """
            select * from stuck_work where settled_at is null and kind = ? order by since desc limit ?""";

    /** Whoever planned the same job meanwhile has said all that is to be done. */
    private static final String AGAIN = """
            with again as (
              delete from stuck_work where settled_at is null and kind = ? and job_id = ? returning *)
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            select kind, job_id, convert_to(payload, 'UTF8'), ?, false, 1 from again
            on conflict (task_name, task_instance) do nothing""";

    private static final String BY_HAND = """
            update stuck_work set settled_at = ?, settled_by = ?, note = ?
            where settled_at is null and kind = ? and job_id = ?""";

    private final Sql sql;

    StuckJobs(DataSource database) {
        this.sql = new Sql(database);
    }

    int many(Set<String> otherThan) {
        return sql.first(COUNT, row -> row.getInt("many"), (Object) array(otherThan))
                .orElseThrow();
    }

    List<StuckJob> latest(int most, Set<String> otherThan) {
        return sql.all(LATEST, StuckJobs::job, array(otherThan), most);
    }

    List<StuckJob> of(String kind, int most) {
        return sql.all(OF_KIND, StuckJobs::job, kind, most);
    }

    Optional<StuckJob> find(String kind, String id) {
        return sql.first(ONE, StuckJobs::job, kind, id);
    }

    boolean again(String kind, String id, Instant now) {
        return sql.update(AGAIN, kind, id, now) == 1;
    }

    boolean byHand(StuckJob job, String person, String note, Instant now) {
        return sql.update(BY_HAND, now, person, note, job.kind(), job.id()) == 1;
    }

    private static StuckJob job(ResultSet row) throws SQLException {
        return new StuckJob(
                row.getString("kind"),
                row.getString("job_id"),
                row.getTimestamp("since").toInstant(),
                row.getInt("failures"),
                row.getString("last_error"));
    }

    private static String[] array(Set<String> kinds) {
        return kinds.toArray(String[]::new);
    }
}
