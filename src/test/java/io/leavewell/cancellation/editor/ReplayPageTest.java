package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mina asks what those who left would have seen under her draft. */
@QuarkusTest
class ReplayPageTest extends Editing {

    private static final String PATH = "/workspace/flow/replay";

    @Test
    void what_they_would_have_seen_stands_beside_what_they_do_with_its_cost_and_the_rules_that_refused() {
        leave("too_expensive");
        var before = row(open(PATH), "half");
        assertEquals(before.get(0), before.get(1));
        assertTrue(before.get(2).contains("€"));
        open("/workspace/flow/reasons/too_expensive")
                .write("offers-0", "annual")
                .write("offers-1", "trial")
                .write("offers-2", "")
                .press("Save to the draft");
        leave("too_expensive");
        var after = row(open(PATH), "half");
        assertEquals("0", after.get(0));
        assertTrue(Integer.parseInt(after.get(1)) > 0);
        assertEquals("nothing", after.get(2));
        assertTrue(Integer.parseInt(row(open(PATH), "annual").get(0)) > 0);
        open("/workspace/flow/reasons/too_expensive")
                .write("offers-0", "trial")
                .write("offers-1", "")
                .press("Save to the draft");
        assertTrue(open(PATH).text().contains("It is not for subscriptions in this state"));
    }

    @Test
    void where_nobody_has_left_it_says_what_will_appear() {
        clock.set(Instant.parse("2031-03-03T12:00:00Z"));
        var page = signedIn(operators.vera()).open(url(PATH + "?days=30"));
        assertEquals(200, page.status());
        assertTrue(page.text().contains("Nobody has left or taken an offer in this time"));
    }

    @Test
    void a_period_that_is_none_is_the_usual_one() {
        var page = open(PATH + "?days=9999999999");
        assertEquals("90", page.document().select("#days [selected]").val());
    }

    @Test
    void if_the_version_in_force_is_no_flow_it_says_so_instead_of_failing() {
        open("/workspace/flow/reasons/too_expensive")
                .write("label-en", "It costs a lot")
                .press("Save to the draft");
        flows.publish("{\"offers\": [garbage");
        assertEquals(409, open(PATH).status());
    }

    private void leave(String reason) {
        asCustomer().choose(reason).press("Cancel my subscription");
    }

    /** Under the draft, under the version in force, and what it costs at most. */
    private static List<String> row(Browser.Page page, String offer) {
        return page.document()
                .select("tr:has(code:containsOwn(" + offer + ")) td")
                .eachText();
    }
}
