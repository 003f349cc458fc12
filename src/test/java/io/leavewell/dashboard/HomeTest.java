package io.leavewell.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.time.TestClock;
import io.leavewell.web.Mode;
import io.leavewell.work.Depot;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where operators begin their day: what waits, and how the last thirty days went beside those before. */
@QuarkusTest
class HomeTest {

    /** Long after all other stories, so that nobody else is counted. */
    private static final Instant FAR = Instant.parse("2019-05-06T12:00:00Z");

    private static int eras;

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    Depot depot;

    @Inject
    TestClock clock;

    @BeforeEach
    void in_a_time_of_its_own() {
        clock.set(FAR.plus(Duration.ofDays(400L * eras++)));
    }

    @Test
    void the_ways_in_which_visits_end_are_counted_each_for_itself() {
        leave(leavers.ada(), "competitor");
        leave(leavers.ada(), "competitor").press("Undo, keep my plan");
        open(leavers.ada()).choose("too_expensive").press("Keep my plan");
        open(leavers.ada());
        new Browser().open(leavers.link(leavers.ada(), Mode.TEST, null)).press("Cancel my subscription");
        var home = home();
        assertEquals("4 4 more than before", figure(home, "Wanted to leave"));
        assertEquals("1 1 more than before", figure(home, "Left"));
        assertEquals("1 1 more than before", figure(home, "Kept their plan"));
        assertEquals("1 1 more than before", figure(home, "Took it back"));
        assertEquals("0 as many as before", figure(home, "Stayed after an offer"));
    }

    @Test
    void the_thirty_days_before_are_compared_and_older_ones_forgotten() {
        leave(leavers.ada(), "competitor");
        leave(leavers.ada(), "competitor");
        clock.advance(Duration.ofDays(31));
        leave(leavers.ada(), "competitor");
        assertEquals("1 1 fewer than before", figure(home(), "Left"));
        clock.advance(Duration.ofDays(31));
        assertEquals("0 1 fewer than before", figure(home(), "Left"));
    }

    /** T-P5. */
    @Test
    void a_reason_is_shown_once_five_people_gave_it_and_compared_once_five_gave_it_before() {
        for (var person = 0; person < 4; person++) leave(leavers.ada(), "competitor");
        for (var person = 0; person < 5; person++) leave(leavers.ada(), "too_expensive");
        var home = home();
        assertFalse(home.text().contains("another product"), home.text());
        assertEquals("It costs too much 5 too few before to compare", reasons(home));
        clock.advance(Duration.ofDays(31));
        for (var person = 0; person < 6; person++) leave(leavers.ada(), "too_expensive");
        assertEquals("It costs too much 6 1 more than before", reasons(home()));
    }

    @Test
    void what_is_stuck_waits_on_top_and_where_nothing_waits_the_page_says_so() {
        depot.sweep();
        depot.stuckParcel();
        var calls = home().document().select(".calls li").eachText();
        assertEquals("One thing is stuck and needs a person.", calls.get(0));
        depot.sweep();
        assertFalse(home().text().contains("is stuck and needs"));
    }

    @Test
    void everybody_is_greeted_by_name_in_their_language_and_strangers_are_asked_in() {
        assertEquals("Hello, Vera Kim", home(operators.vera()).heading());
        assertEquals(303, new Browser().open(Operators.base() + "/workspace").status());
    }

    private Browser.Page leave(Leavers.Person person, String reason) {
        return open(person).choose(reason).press("Cancel my subscription");
    }

    private Browser.Page open(Leavers.Person person) {
        return new Browser().open(leavers.link(person));
    }

    private Browser.Page home() {
        return home(operators.mina());
    }

    private Browser.Page home(Operator operator) {
        var page = new Browser().signedIn(operators.cookie(operator)).open(Operators.base() + "/workspace");
        assertEquals(200, page.status(), page::text);
        return page;
    }

    private static String figure(Browser.Page home, String label) {
        return home.document()
                .select(".figure:has(dt:matchesOwn(^" + label + "$)) dd")
                .text();
    }

    private static String reasons(Browser.Page home) {
        return home.document().select("section[aria-labelledby=reasons] tbody").text();
    }
}
