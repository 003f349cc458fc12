package io.leavewell.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Bare statements on the caller's transaction, or each in one of its own when there is none. */
record Sql(DataSource database) {

    int update(String sql, Object... values) {
        return prepared(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    <T> Optional<T> first(String sql, Act<ResultSet, T> read, Object... values) {
        return prepared(sql, statement -> {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read.on(rows)) : Optional.empty();
            }
        });
    }

    <T> List<T> all(String sql, Act<ResultSet, T> read, Object... values) {
        return prepared(sql, statement -> {
            bind(statement, values);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(read.on(rows));
            }
            return found;
        });
    }

    private <T> T prepared(String sql, Act<PreparedStatement, T> act) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return act.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The agenda cannot be read or written", e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }

    interface Act<S, T> {
        T on(S subject) throws SQLException;
    }
}
