package io.leavewell;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** What a started database must prove before anybody may use it. */
record Inspection(Connection connection, Statement statement) implements AutoCloseable {

    static Inspection of(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        return new Inspection(connection, connection.createStatement());
    }

    void requireSafety() throws SQLException {
        for (Map.Entry<String, String> setting : Cluster.SAFE_SETTINGS.entrySet()) {
            String actual = ask("SHOW " + setting.getKey());
            if (!setting.getValue().equals(actual)) {
                throw new Refusal("The database must run with %s, not with '%s': nothing would be safe in it."
                        .formatted(setting, actual));
            }
        }
    }

    void createIfMissing(String name) throws SQLException {
        if (ask("SELECT count(*) FROM pg_database WHERE datname = '" + name + "'")
                .equals("0")) {
            statement.execute("CREATE DATABASE " + name);
        }
    }

    private String ask(String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
