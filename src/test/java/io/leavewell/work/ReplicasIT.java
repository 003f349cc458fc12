package io.leavewell.work;

import static io.leavewell.work.Soon.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.work.Jobs.Planned;
import io.leavewell.work.ReplicaProcess.Marks;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Several replicas over one database, in a schema of their own: whatever is killed or cut, each job leaves one mark. */
class ReplicasIT {

    static final int MANY = 600;
    static final String URL = System.getProperty("quarkus.datasource.jdbc.url");
    static final String USER = System.getProperty("quarkus.datasource.username", "postgres");
    static final String PASSWORD = System.getProperty("quarkus.datasource.password", "postgres");

    Workshop workshop;
    List<Worker> workers = List.of();
    Process other;

    @BeforeEach
    void aSchemaOfTheirOwn() throws SQLException {
        workshop = ReplicaProcess.workshop(schemaUrl(), USER, PASSWORD);
        workshop.sql().update("drop schema if exists replicas cascade");
        Flyway.configure()
                .dataSource(URL, USER, PASSWORD)
                .schemas("replicas")
                .target("1")
                .load()
                .migrate();
        workshop.sql().update("create table marks (mark int not null, replica text not null)");
        planMany();
    }

    @AfterEach
    void goHome() throws InterruptedException {
        workers.forEach(Worker::stop);
        if (other != null) other.destroyForcibly().waitFor();
    }

    @Test
    void everyJobLeavesOneMarkAlthoughAReplicaIsKilled() throws IOException {
        other = process();
        await(() -> marksOf("other") > 50);
        workers = startTwo();
        await(() -> marksOf("first") > 50 && marksOf("second") > 50);
        other.destroyForcibly();

        await(() -> waiting() == 0);
        assertOneMarkEach();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void everyJobLeavesOneMarkAlthoughAReplicaTakenForDeadWakesUpAgain() throws Exception {
        other = process();
        await(() -> marksOf("other") > 50);
        signal("-STOP", other);
        workers = startTwo();
        await(() -> unlocked() == 0);
        signal("-CONT", other);

        await(() -> waiting() == 0);
        Thread.sleep(300);
        assertOneMarkEach();
    }

    @Test
    void everyJobLeavesOneMarkAlthoughAllConnectionsAreCut() {
        workers = startTwo();
        for (int times = 1; times <= 3; times++) {
            int soFar = times * 50;
            await(() -> marksOf("first") > soFar);
            cutAllConnections();
        }

        await(() -> waiting() == 0);
        assertOneMarkEach();
    }

    private void assertOneMarkEach() {
        assertEquals(MANY, count("select count(*) from marks"));
        assertEquals(MANY, count("select count(distinct mark) from marks"));
        assertEquals(0, count("select count(*) from stuck_work"));
    }

    private void planMany() {
        var marks = new Marks(workshop.sql(), "nobody");
        var planned = IntStream.range(0, MANY)
                .mapToObj(i -> new Planned<>("mark " + i, i, Instant.now()))
                .toList();
        var idle = workshop.worker(Clock.systemUTC(), List.of(), List.of());
        new OwnTransaction(workshop.manager()).run(() -> workshop.jobs(idle).planAll(marks, planned));
    }

    private List<Worker> startTwo() {
        return List.of(
                ReplicaProcess.startedWorker(workshop, "first"), ReplicaProcess.startedWorker(workshop, "second"));
    }

    private static Process process() throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", classPath, ReplicaProcess.class.getName(), schemaUrl(), USER, PASSWORD)
                .inheritIO()
                .start();
    }

    private static void signal(String signal, Process process) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor());
    }

    private void cutAllConnections() {
        try {
            workshop.sql()
                    .first(
                            "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                    + " where application_name = 'replicas' and pid <> pg_backend_pid()",
                            row -> row.getInt(1));
        } catch (IllegalStateException e) {
            // the connection that was to do it had been cut itself
        }
    }

    private static String schemaUrl() {
        return URL + (URL.contains("?") ? "&" : "?") + "currentSchema=replicas&ApplicationName=replicas";
    }

    private int marksOf(String replica) {
        return count("select count(*) from marks where replica = ?", replica);
    }

    private int waiting() {
        return count("select count(*) from scheduled_tasks");
    }

    /** Jobs that nobody is just committing: one that froze in its commit holds its job until it wakes. */
    private int unlocked() {
        return count("with free as (select 1 from scheduled_tasks for update skip locked) select count(*) from free");
    }

    private int count(String query, Object... values) {
        try {
            return workshop.sql().first(query, row -> row.getInt(1), values).orElseThrow();
        } catch (IllegalStateException e) {
            return -1;
        }
    }
}
