package io.leavewell;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database beside the one that all other tests share, for stories that begin where nothing is. */
public final class FreshDatabase {

    /** The setting that says which database is used. */
    public static final String URL = "quarkus.datasource.jdbc.url";

    private FreshDatabase() {}

    /** @return where it is */
    public static String named(String name) {
        var server = new PGSimpleDataSource();
        server.setUrl(System.getProperty(URL));
        server.setUser(System.getProperty("quarkus.datasource.username"));
        server.setPassword(System.getProperty("quarkus.datasource.password"));
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return System.getProperty(URL).replaceFirst("/leavewell($|\\?)", "/" + name + "$1");
    }
}
