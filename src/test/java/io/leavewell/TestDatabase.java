package io.leavewell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives all tests of one process a fresh database of their own, and clears away what killed runs have left. */
public class TestDatabase implements LauncherSessionListener {
    static final Path SHELF = Path.of("target", "postgresql");
    private static final Path TURNS = Path.of("target", "test-databases.lock");
    private static final Path HOMES = Path.of("target", "test-databases");

    private Home home;
    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            Files.createDirectories(HOMES);
            oneAtATime();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            database.close();
            Home.delete(home.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So that no other process takes a home that is just being made for one that was left. */
    private void oneAtATime() throws IOException, SQLException {
        try (var turns = FileChannel.open(TURNS, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turns.lock();
            clearLeftovers();
            start();
        }
    }

    private void start() throws IOException, SQLException {
        home = Home.at(HOMES.resolve("of-process-" + ProcessHandle.current().pid()));
        database = new EmbeddedDatabase(home, SHELF);
        database.start();
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("leavewell.signing-key", "a signing key that only the tests ever use");
        System.setProperty("leavewell.api-key", "an API key that only the tests ever use");
    }

    private static void clearLeftovers() throws IOException {
        try (var homes = Files.list(HOMES)) {
            for (Path path : homes.toList()) {
                clearIfDead(Home.at(path));
            }
        }
    }

    private static void clearIfDead(Home left) throws IOException {
        var lock = HomeLock.take(left);
        if (lock.isPresent()) {
            new Cluster(left, Programs.in(SHELF)).stop();
            Home.delete(left.path());
            lock.get().close();
        }
    }
}
