package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Every test works with real processes, for it is about what is left when they end. */
class EmbeddedDatabaseTest {
    @TempDir
    Path directory;

    private Home home;
    private final Path shelf = TestDatabase.SHELF.toAbsolutePath();

    @BeforeEach
    void move_in() throws Exception {
        home = Home.at(directory.resolve("a home of Ada"));
    }

    @AfterEach
    void leave_nothing_running() throws Exception {
        new Cluster(home, Programs.in(shelf)).stop();
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        try (var database = started()) {
            query(database, "CREATE TABLE guest AS SELECT 'Ada' AS name");
        }
        try (var database = started()) {
            assertEquals("Ada", query(database, "SELECT name FROM guest"));
        }
    }

    @Test
    void a_database_whose_owner_was_killed_is_taken_over_with_all_it_had() throws Exception {
        try (var owner = ownerProcess()) {
            owner.await(line -> line.startsWith("jdbc:"));
            owner.kill();
        }
        Postmaster orphan = postmaster();
        assertTrue(orphan.isAlive());
        try (var database = started()) {
            assertEquals("1", query(database, "SELECT 1"));
            assertNotEquals(orphan.pid(), postmaster().pid());
            assertFalse(orphan.isAlive());
        }
    }

    @Test
    void a_database_that_dies_is_started_again_where_it_was() throws Exception {
        try (var database = started()) {
            query(database, "CREATE TABLE guest AS SELECT 'Ada' AS name");
            Postmaster victim = postmaster();
            ProcessHandle.of(victim.pid()).orElseThrow().destroyForcibly();
            Patience.await(Duration.ofSeconds(30), () -> isReadyUnlike(victim));
            assertEquals("Ada", query(database, "SELECT name FROM guest"));
        }
    }

    @Test
    void a_second_start_is_refused_in_one_sentence_and_disturbs_nobody() throws Exception {
        try (var database = started();
                var second = ownerProcess()) {
            assertEquals(1, second.exitCode());
            assertEquals(1, second.said().lines().count());
            assertTrue(second.said().startsWith("Leavewell already runs on " + home.path()));
            assertEquals("1", query(database, "SELECT 1"));
        }
    }

    @Test
    void a_command_shares_the_database_of_a_running_server_and_leaves_it_running() throws Exception {
        try (var server = ownerProcess()) {
            String url = server.await(line -> line.startsWith("jdbc:"));
            try (var database = new EmbeddedDatabase(home, shelf)) {
                database.share();
                assertEquals(url, database.jdbcUrl());
            }
            assertTrue(postmaster().isAlive());
        }
        assertFalse(Files.exists(pidFile()));
    }

    @Test
    void a_stale_mark_does_no_harm_even_when_another_program_has_its_number() throws Exception {
        started().close();
        for (long pid : List.of(ProcessHandle.current().pid(), 999_999L)) {
            Files.write(
                    pidFile(), List.of("" + pid, Cluster.directory(home).toString(), "1", "5432", "", "", "", "ready"));
            try (var database = started()) {
                assertEquals("1", query(database, "SELECT 1"));
            }
        }
    }

    @Test
    void half_made_files_of_a_crash_are_made_again() throws Exception {
        Files.createDirectories(home.file("postgresql.new").resolve("base"));
        try (var database = started()) {
            assertEquals("1", query(database, "SELECT 1"));
        }
    }

    @Test
    void it_keeps_what_it_commits_and_listens_to_this_machine_only() throws Exception {
        try (var database = started()) {
            for (String safety : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
                assertEquals("on", query(database, "SHOW " + safety));
            }
            assertEquals("127.0.0.1", query(database, "SHOW listen_addresses"));
            assertEquals("", query(database, "SHOW unix_socket_directories"));
            assertEquals("0700", query(database, "SHOW data_directory_mode"));
        }
    }

    @Test
    void nobody_comes_in_without_the_password() throws Exception {
        try (var database = started()) {
            var source = new PGSimpleDataSource();
            source.setUrl(database.jdbcUrl());
            source.setUser(database.user());
            source.setPassword("a guess");
            var refused = assertThrows(SQLException.class, source::getConnection);
            assertEquals("28P01", refused.getSQLState());
        }
    }

    private EmbeddedDatabase started() throws Exception {
        var database = new EmbeddedDatabase(home, shelf);
        database.start();
        return database;
    }

    private Running ownerProcess() throws Exception {
        return Running.java(
                directory,
                Map.of(),
                "-cp",
                System.getProperty("java.class.path"),
                OneDatabase.class.getName(),
                home.path().toString(),
                shelf.toString());
    }

    private Postmaster postmaster() throws Exception {
        return Postmaster.of(Cluster.directory(home)).orElseThrow();
    }

    private boolean isReadyUnlike(Postmaster dead) throws Exception {
        return Postmaster.of(Cluster.directory(home))
                .filter(found -> found.isReady() && found.pid() != dead.pid())
                .isPresent();
    }

    private Path pidFile() {
        return Cluster.directory(home).resolve("postmaster.pid");
    }

    private static String query(EmbeddedDatabase database, String sql) throws Exception {
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.user());
        source.setPassword(database.password());
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
