package io.leavewell.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.work.Agenda.Line;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Agenda agenda;

    @Test
    void one_job_is_picked_at_a_time_however_postgresql_joins() {
        var kind = "letters of " + UUID.randomUUID();
        Stream.of("Ada", "Bo", "Cy").forEach(name -> agenda.add(kind, List.of(new Line(name, new byte[0], NOON))));
        var sql = new Sql(database);
        QuarkusTransaction.requiringNew().run(() -> {
            Stream.of("hashjoin", "mergejoin", "material", "indexscan", "bitmapscan", "hashagg")
                    .forEach(way -> sql.update("set local enable_" + way + " = off"));
            assertTrue(agenda.pick(List.of(kind), "the test", NOON).isPresent());
        });
        assertEquals(
                1,
                sql.first(
                                "select count(*) from scheduled_tasks where task_name = ? and picked",
                                row -> row.getInt(1),
                                kind)
                        .orElseThrow());
    }
}
