package io.leavewell.billing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** One connection for one import, which keeps other imports out; runs the scripts of {@code db/import}. */
final class ImportSession implements AutoCloseable {

    private static final long ONE_IMPORT_AT_A_TIME = 0x1ea7e0001L;

    private final Connection connection;
    private final Instant now;

    ImportSession(DataSource source, Instant now) throws SQLException {
        this.connection = source.getConnection();
        this.now = now;
        connection.setAutoCommit(false);
        if (number("select pg_try_advisory_lock(%d)::int".formatted(ONE_IMPORT_AT_A_TIME)) == 0) {
            close();
            throw new ImportRefused("Another import is running; wait for its end");
        }
    }

    PGCopyOutputStream copy(String sql) throws SQLException {
        return new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, 1 << 16);
    }

    /** @return how many rows it wrote */
    int run(String script) throws SQLException {
        return execute(text(script));
    }

    int run(String script, int batch) throws SQLException {
        return execute(
                text(script).replace(":batch", Integer.toString(batch)).replace(":now", "timestamptz '" + now + "'"));
    }

    int execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Text, then number, of each row. */
    void each(String sql, Seen seen) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                seen.row(rows.getString(1), rows.getInt(2));
            }
        }
    }

    /** Takes up one row. */
    interface Seen {
        void row(String text, int number);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            execute("drop table if exists pg_temp.staged, pg_temp.met");
            execute("select pg_advisory_unlock(%d)".formatted(ONE_IMPORT_AT_A_TIME));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static String text(String script) {
        try (InputStream sql = ImportSession.class.getResourceAsStream("/db/import/" + script + ".sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
