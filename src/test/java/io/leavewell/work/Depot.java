package io.leavewell.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** Where the stories' parcels are sent from, and get stuck. */
@ApplicationScoped
public class Depot {

    @Inject
    DataSource database;

    @Inject
    Jobs jobs;

    @Inject
    Courier courier;

    @Inject
    Worker worker;

    @Inject
    Clock clock;

    /** A parcel that could not be brought. @return its door */
    public String stuckParcel() {
        var door = "door-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "z");
        courier.lock(door);
        send(door);
        return door;
    }

    void send(String door) {
        QuarkusTransaction.requiringNew().run(() -> jobs.plan(courier, door, door, clock.instant()));
        worker.runDue();
    }

    void plannedFor(String door, Duration later) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.plan(courier, door, door, clock.instant().plus(later)));
    }

    void dropped(String door) {
        jobs.drop(courier, door);
    }

    static String id(String door) {
        return "courier of the tests:" + door;
    }

    String kept(String door, String column) {
        return new Sql(database)
                .first("select " + column + " from stuck_work where job_id = ?", row -> row.getString(1), door)
                .orElse("gone");
    }

    /** Everything that other stories left behind is seen to. */
    public void sweep() {
        var sql = new Sql(database);
        sql.update("delete from stuck_work");
        sql.update("update effect set done_at = stuck_at where stuck_at is not null and done_at is null");
        sql.update("update letter set state = 'SKIPPED' where state = 'FAILED'");
    }
}
