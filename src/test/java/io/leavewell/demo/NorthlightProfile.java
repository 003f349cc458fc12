package io.leavewell.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** An installation that shows the sample company, on a database that no other test reads. */
public class NorthlightProfile implements QuarkusTestProfile {

    private static final String URL = "quarkus.datasource.jdbc.url";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "leavewell.demo", "true", "leavewell.brand.name", "Northlight", URL, fresh(System.getProperty(URL)));
    }

    private static String fresh(String shared) {
        var server = new PGSimpleDataSource();
        server.setUrl(shared);
        server.setUser(System.getProperty("quarkus.datasource.username"));
        server.setPassword(System.getProperty("quarkus.datasource.password"));
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists northlight with (force)");
            statement.execute("create database northlight");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return shared.replaceFirst("/leavewell($|\\?)", "/northlight$1");
    }
}
