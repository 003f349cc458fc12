package io.leavewell.work;

import io.leavewell.web.Health;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What the database says of itself; above all, whether what it has confirmed survives a crash. */
@Singleton
class DatabaseHealth implements Health {

    private static final String QUESTIONS = """
            select current_setting('server_version') as version,
              pg_database_size(current_database()) / 1048576 as megabytes,
              current_setting('fsync') as fsync,
              current_setting('full_page_writes') as full_page_writes,
              current_setting('synchronous_commit') as synchronous_commit,
              (select max(installed_rank) from flyway_schema_history where success) as migrations,
              (select count(*) from pg_stat_activity where datname = current_database()) as connections""";

    private final Sql sql;

    DatabaseHealth(DataSource database) {
        this.sql = new Sql(database);
    }

    /** @param safe whether it writes through to the disk before it confirms */
    private record Found(
            String version, long megabytes, boolean safe, String settings, long migrations, long connections) {}

    @Override
    public String id() {
        return "database";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Report report(Reader reader) {
        var say = Messages.in(reader.language(), WorkMessages.class);
        var found = sql.first(QUESTIONS, DatabaseHealth::found).orElseThrow();
        return new Report(
                say.database(),
                found.safe() ? "" : say.databaseUnsafe(),
                List.of(
                        new Line(say.version(), "PostgreSQL " + found.version()),
                        new Line(say.size(), reader.number(found.megabytes()) + " MB"),
                        new Line(say.durability(), found.settings()),
                        new Line(say.migrations(), reader.number(found.migrations())),
                        new Line(say.connections(), reader.number(found.connections()))));
    }

    private static Found found(ResultSet row) throws SQLException {
        var fsync = row.getString("fsync");
        var pages = row.getString("full_page_writes");
        var commit = row.getString("synchronous_commit");
        return new Found(
                row.getString("version"),
                row.getLong("megabytes"),
                fsync.equals("on") && pages.equals("on") && !commit.equals("off"),
                "fsync " + fsync + ", full_page_writes " + pages + ", synchronous_commit " + commit,
                row.getLong("migrations"),
                row.getLong("connections"));
    }
}
