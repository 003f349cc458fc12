package io.leavewell.dunning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Many people at once whose payment has failed, written past the application.
 *
 * @param name that no others have, made of letters alone
 */
public record Debts(Connection connection, String name) {

    /** From the last that refers to others to the first; {@code %s} are theirs. */
    private static final String FORGET = """
            delete from scheduled_tasks where task_instance in (select id::text from letter where recipient_key like '%1$s-%%');
            delete from letter where recipient_key like '%1$s-%%';
            delete from recovery_step where recovery_id in (select id from recovery where plan = '%1$s');
            delete from recovery_invoice where recovery_id in (select id from recovery where plan = '%1$s');
            delete from recovery where plan = '%1$s';
            delete from invoice where number like '%1$s-%%';
            delete from subscription where external_id like '%1$s-%%';
            delete from customer where external_id like '%1$s-%%';
            delete from plan where code = '%1$s'""";

    /** The first letter to each is due at that moment or a little later, a millisecond each. */
    public void run(int many, Instant due, String zone) throws SQLException, IOException {
        try (var file = Debts.class.getResourceAsStream("/dunning/debts.sql")) {
            execute(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":name", name)
                    .replace(":many", "" + many)
                    .replace(":zone", zone)
                    .replace(":due", due.toString()));
        }
        execute("analyze customer, subscription, invoice, recovery, recovery_invoice, recovery_step");
    }

    public void forget() throws SQLException {
        execute(FORGET.formatted(name));
    }

    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One number, such as how many there are. */
    public long ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
