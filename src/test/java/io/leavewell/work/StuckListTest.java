package io.leavewell.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mina looks through all that is stuck, and sees how the rest of the work goes. */
@QuarkusTest
class StuckListTest {

    @Inject
    Operators operators;

    @Inject
    Depot depot;

    @Inject
    Courier courier;

    @Inject
    Worker worker;

    private Browser mina;
    private String door;

    @BeforeEach
    void a_parcel_gets_stuck() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
        door = depot.stuckParcel();
    }

    @Test
    void the_list_is_narrowed_sorted_and_taken_as_a_file() {
        var other = depot.stuckParcel();
        assertEquals(1, rows("?kind=job&q=" + door));
        assertEquals(0, rows("?kind=letter&q=" + door));
        assertEquals(1, rows("?sort=-tries&q=" + other));
        assertTrue(mina.open(url("?kind=nothing&q=' or 1=1")).text().contains("Nothing that is stuck is like that."));
        var file = mina.open(url("?csv=1&q=" + door)).html().lines().toList();
        assertEquals("kind,id,what,why,since,tries,customer", file.get(0));
        assertTrue(file.get(1).startsWith("job," + Depot.id(door) + ",Parcels,"), file.get(1));
    }

    @Test
    void everything_of_a_kind_is_tried_again_at_once() {
        depot.sweep();
        var doors = List.of(depot.stuckParcel(), depot.stuckParcel(), depot.stuckParcel());
        doors.forEach(courier::unlock);
        var after = mina.open(url("?kind=job")).press("Try all of these again").onward();
        assertTrue(after.text().contains("3 things are being tried again."), after.text());
        worker.runDue();
        doors.forEach(one -> assertEquals(1, courier.broughtTo(one)));
    }

    @Test
    void where_nothing_is_stuck_all_is_well() {
        depot.sweep();
        assertTrue(mina.open(url("")).text().contains("All is well"));
    }

    @Test
    void what_waits_and_what_is_late_is_counted_kind_by_kind() {
        depot.plannedFor("late-" + door, Duration.ofMinutes(-2));
        depot.plannedFor("due-" + door, Duration.ofSeconds(-30));
        depot.plannedFor("later-" + door, Duration.ofHours(1));
        var row = mina.open(url(""))
                .document()
                .select("tr:contains(Parcels)")
                .last()
                .text();
        assertTrue(row.startsWith("Parcels 3 1 0 23 November 2026, 15:58 CET"), row);
        List.of("late-", "due-", "later-").forEach(one -> depot.dropped(one + door));
    }

    private int rows(String query) {
        return mina.open(url(query))
                .document()
                .select("section[aria-labelledby=stuck] tbody tr")
                .size();
    }

    private static String url(String rest) {
        return Operators.base() + "/workspace/work" + rest.replace(" ", "%20").replace("'", "%27");
    }
}
