package io.leavewell.billing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The least that importing a file can cost: its rows, already parsed and checked, through one COPY into a staging table,
 * and from there with one insert each into the tables with all their indexes.
 */
public final class ImportYardstick {

    private static final String INTO_CUSTOMERS =
            """
            insert into customer (id, external_id, name, email, language, country, time_zone, attributes, created_at)
            select customer_id, customer, name, email, language, country, time_zone, attributes, started_at from staged""";
    private static final String INTO_PLANS =
            "insert into plan (id, code, name) select gen_random_uuid(), plan, plan from (select distinct plan from staged) p";
    private static final String INTO_SUBSCRIPTIONS =
            """
            insert into subscription (id, external_id, customer_id, plan_id, billing_interval, price_minor, currency,
              status, started_at, anchor, period_start, period_end, ends_at, ended_at, pause, due_at, per_year)
            select subscription_id, subscription, customer_id, p.id, billing_interval, price_minor, currency, status,
              started_at, anchor, period_start, period_end, ends_at, ended_at, pause, due_at, per_year
            from staged join plan p on p.code = plan""";
    private static final String INTO_MOVEMENTS =
            """
            insert into movement (id, kind, customer_id, subscription_id, per_year, currency, effective_at)
            select movement_id, 'NEW', customer_id, subscription_id, per_year, currency, paid_from from staged
            union all
            select next_movement_id, 'CHURN', customer_id, subscription_id, -per_year, currency, ended_at
            from staged where ended_at is not null""";

    private ImportYardstick() {}

    /** Keeps the staging table of an import of this file as text, for {@link #run}; not part of what is timed. */
    static void prepare(Path rows, Filling filling) throws Exception {
        try (OutputStream out = Files.newOutputStream(rows);
                var staged = new StagedRows(out, java.time.Instant.now())) {
            filling.fill(staged);
        }
    }

    /** Writes good rows. */
    interface Filling {
        void fill(StagedRows rows) throws Exception;
    }

    /** In one transaction; the tables have to be empty. */
    static void run(DataSource source, Path rows) throws SQLException, IOException {
        try (var connection = source.getConnection();
                InputStream text = Files.newInputStream(rows)) {
            connection.setAutoCommit(false);
            execute(connection, new String(ImportYardstick.class
                    .getResourceAsStream("/db/import/staged.sql")
                    .readAllBytes()));
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(StagedRows.COPY, text, 1 << 16);
            for (var sql : List.of(INTO_PLANS, INTO_CUSTOMERS, INTO_SUBSCRIPTIONS, INTO_MOVEMENTS)) {
                execute(connection, sql);
            }
            execute(connection, "drop table pg_temp.staged, pg_temp.met");
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
