package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.MoodyBilling;
import io.leavewell.task.Task;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** T-L6: whatever is broken, there is a page with a plain way to cancel. */
@QuarkusTest
class PlainWayTest {

    private static final String BROKEN = "{\"offers\": [garbage";

    @Inject
    Leavers leavers;

    @Inject
    Forger forger;

    @Inject
    MoodyBilling billing;

    @Inject
    Wishes wishes;

    @Inject
    Flows flows;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private final Browser browser = new Browser();

    @AfterEach
    void billing_is_well_again() {
        billing.is(MoodyBilling.Mood.WORKS);
    }

    @Test
    void a_link_that_is_wrong_in_whatever_way_gets_one_and_the_same_page_with_the_form() {
        var ada = leavers.ada();
        var nobody = new Leavers.Person("nobody", ada.subscription(), "");
        var stranger = new Leavers.Person(ada.customer(), "sub-of-bo", "");
        var pages = Stream.of(
                        forger.altered(ada),
                        forger.expired(ada),
                        forger.foreign(ada),
                        forger.repurposed(ada),
                        forger.visiting(nobody, "visit-of-nobody"),
                        forger.visiting(stranger, "visit-of-a-stranger"),
                        "/c/garbage")
                .map(path -> browser.open(Leavers.base() + path))
                .toList();
        pages.forEach(page -> assertEquals(404, page.status()));
        assertEquals("This link no longer works", pages.get(0).heading());
        assertFalse(pages.get(0).document().select("form input[name=email]").isEmpty());
        assertEquals(1, pages.stream().map(Browser.Page::html).distinct().count());
    }

    @Test
    void while_the_published_flow_cannot_be_read_customers_cancel_plainly_and_the_team_hears_of_it() {
        var open = browser.open(leavers.link(leavers.ada()));
        leavers.in(() -> flows.publish(BROKEN));
        try {
            Patience.until(() -> status(leavers.link(leavers.ada())) == 503);
            var page = browser.open(leavers.link(leavers.ada()));
            assertEquals("We cannot show you this page right now", page.heading());
            assertFalse(page.document().select("form input[name=email]").isEmpty());
            var today = clock.instant().toString().substring(0, 10);
            Patience.until(() -> leavers.in(() -> Task.known("flow", today)).isPresent());
            assertEquals(
                    "Your Pro plan is cancelled",
                    open.reload().press("Cancel my subscription").heading());
        } finally {
            leavers.in(() -> Task.getEntityManager()
                    .createNativeQuery("delete from edition where definition = '" + BROKEN + "'")
                    .executeUpdate());
        }
        Patience.until(() -> status(leavers.link(leavers.ada())) == 200);
    }

    @Test
    void while_billing_says_nothing_the_page_makes_no_offers_and_the_cancellation_is_recorded() {
        assertFalse(
                browser.open(leavers.link(leavers.ada())).offer("too_expensive").isEmpty());
        billing.is(MoodyBilling.Mood.SILENT);
        var ada = leavers.ada();
        var page = browser.open(leavers.link(ada));
        assertEquals("Cancel your Pro plan?", page.heading());
        assertEquals("", page.offer("too_expensive"));
        assertEquals(
                "Your cancellation is recorded",
                page.press("Cancel my subscription").heading());

        billing.is(MoodyBilling.Mood.WORKS);
        leavers.later(Duration.ofMinutes(1));
        leavers.see(ada, subscription -> assertTrue(subscription.isLeaving()));
    }

    @Test
    void while_the_database_hangs_the_form_comes_within_five_seconds_and_what_is_sent_is_kept_beside_it()
            throws SQLException {
        var ada = leavers.ada();
        Browser.Page acknowledged;
        Instant sent = clock.instant();
        try (var connection = database.getConnection()) {
            hold(connection, "visit", "wish");
            var start = System.nanoTime();
            var page = browser.open(leavers.link(ada));
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(5).toNanos(), "it took too long");
            assertEquals(503, page.status());
            acknowledged = page.write("name", "Ada").write("email", ada.email()).press("Cancel now");
            connection.rollback();
        }
        assertEquals("We have received your cancellation", acknowledged.heading());
        assertEquals(List.of(), wishes(ada));

        leavers.later(Duration.ofMinutes(3));
        wishes.run();
        wishes.run();
        var kept = wishes(ada);
        assertEquals(1, kept.size());
        assertEquals(acknowledged.fact("Reference"), kept.get(0).reference());
        assertEquals(sent, kept.get(0).receivedAt());
        leavers.work();
        assertTrue(leavers.letters(ada).get(0).contains(kept.get(0).reference()));
    }

    private int status(String link) {
        return browser.open(link).status();
    }

    private List<Wish> wishes(Leavers.Person person) {
        return leavers.in(() -> Wish.list("form.email", person.email()));
    }

    private static void hold(Connection connection, String... tables) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("lock table " + table + " in access exclusive mode");
            }
        }
    }
}
