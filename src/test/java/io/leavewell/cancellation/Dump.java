package io.leavewell.cancellation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The whole database as text, to look for what must not be there. */
@ApplicationScoped
public class Dump {

    @Inject
    DataSource database;

    /** Every row of every table, as text. */
    public String tables() throws SQLException {
        var all = new StringBuilder();
        for (var table : rows("select table_name from information_schema.tables where table_schema = 'public'")) {
            rows("select t::text from \"" + table + "\" t")
                    .forEach(row -> all.append(row).append('\n'));
        }
        rows("select encode(task_data, 'escape') from scheduled_tasks")
                .forEach(row -> all.append(row).append('\n'));
        return all.toString();
    }

    private List<String> rows(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
