package io.leavewell.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Logbook.Deed;
import io.leavewell.cancellation.Browser;
import io.leavewell.web.Actor;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-P6: Otto reads who did what to what, when, from which value to which. */
@QuarkusTest
class AuditPageTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    @Inject
    Operators operators;

    @Inject
    Logbook logbook;

    private final String fence = UUID.randomUUID().toString();
    private Browser otto;

    @BeforeEach
    void otto_signs_in() {
        otto = new Browser().signedIn(operators.cookie(operators.otto()));
    }

    @Test
    void one_entry_says_who_what_when_and_from_what_to_what() {
        logbook.write(mina(), Deed.PAINTED, fence, NOON, "{\"colour\":\"green\"}", "{\"colour\":\"blue\"}");
        var row = rows(ofFence()).get(0);
        assertTrue(row.contains("20 November 2026, 12:00 CET Mina Roth Fence painted fence " + fence), row);
        assertTrue(row.endsWith("colour green blue"), row);
    }

    @Test
    void acts_are_called_as_the_operators_language_calls_them_and_unknown_ones_by_their_code() {
        logbook.write(mina(), Deed.PAINTED, fence, NOON);
        logbook.write(mina(), forgotten(), fence, NOON.plusSeconds(1));
        assertTrue(rows(ofFence()).get(0).contains("fence.eaten"));
        assertEquals("Zaun gestrichen", Deed.PAINTED.label(Language.DE));
    }

    @Test
    void the_product_acts_under_its_own_name_and_can_be_looked_for() {
        logbook.write(Actor.PRODUCT, Deed.MOVED, fence, NOON);
        logbook.write(mina(), Deed.MOVED, fence, NOON);
        assertEquals(1, rows(ofFence() + "&actor=leavewell").size());
        assertTrue(rows(ofFence() + "&actor=leavewell").get(0).contains("Leavewell Fence moved"));
    }

    @Test
    void a_list_is_narrowed_by_who_what_and_which_day_in_ottos_zone() {
        var mina = operators.mina();
        logbook.write(mina.actor(), Deed.PAINTED, fence, Instant.parse("2026-11-19T23:30:00Z"));
        logbook.write(mina.actor(), Deed.MOVED, fence, Instant.parse("2026-11-20T22:30:00Z"));
        logbook.write(operators.otto().actor(), Deed.MOVED, fence, Instant.parse("2026-11-20T23:30:00Z"));
        assertEquals(3, rows(ofFence()).size());
        assertEquals(2, rows(ofFence() + "&actor=" + mina.id()).size());
        assertEquals(1, rows(ofFence() + "&act=fence.painted").size());
        assertEquals(
                2, rows(ofFence() + "&from=2026-11-20&to=2026-11-20").size(), "in Berlin that day begins at 23:00 UTC");
        assertEquals(1, rows(ofFence() + "&from=2026-11-21").size());
        assertEquals(3, rows(ofFence() + "&from=yesterday&to=2026-02-30&actor=").size(), "what is no day is no limit");
        assertEquals(0, rows(ofFence() + "&actor=nobody").size());
    }

    @Test
    void what_is_chosen_above_the_list_narrows_it() {
        logbook.write(mina(), Deed.PAINTED, fence, NOON);
        logbook.write(mina(), Deed.MOVED, fence, NOON);
        var found = open(ofFence()).write("act", "fence.moved").press("Filter");
        assertEquals(1, found.document().select("tbody tr").size());
        assertEquals(
                "Fence moved", found.document().select("[name=act] [selected]").text());
        assertTrue(found.follow("Show all").document().select("tbody tr").size() > 1);
    }

    @Test
    void the_latest_comes_first_unless_somebody_sorts() {
        logbook.write(mina(), Deed.PAINTED, fence, NOON);
        logbook.write(operators.otto().actor(), Deed.MOVED, fence, NOON.plusSeconds(60));
        assertTrue(rows(ofFence()).get(0).contains("Otto"));
        var sorted = open(ofFence()).follow("Who");
        assertTrue(sorted.document().select("tbody tr").first().text().contains("Mina"));
        assertEquals("ascending", sorted.document().select("th:contains(Who)").attr("aria-sort"));
        assertTrue(sorted.follow("Who")
                .document()
                .select("tbody tr")
                .first()
                .text()
                .contains("Otto"));
        assertTrue(rows(ofFence() + "&sort=when").get(0).contains("Mina"));
        assertTrue(rows(ofFence() + "&sort=what").get(0).contains("Otto"));
        assertEquals(2, rows(ofFence() + "&sort=-thing").size());
        assertEquals(2, rows(ofFence() + "&sort='; drop table audit_entry").size());
    }

    @Test
    void a_longer_list_is_turned_page_by_page_and_keeps_what_was_asked_for() {
        for (var day = 0; day < 51; day++) logbook.write(mina(), Deed.PAINTED, fence, NOON.plusSeconds(day));
        var first = open(ofFence() + "&act=fence.painted");
        assertTrue(first.text().contains("1 to 50 of 51"), first.text());
        var second = first.follow("Next");
        assertEquals(1, second.document().select("tbody tr").size());
        assertTrue(second.url().contains("act=fence.painted"));
        assertTrue(second.follow("Previous").text().contains("1 to 50 of 51"));
    }

    @Test
    void an_entry_with_more_than_fits_has_a_page_of_its_own() {
        var words = "x".repeat(300);
        var id = logbook.write(mina(), Deed.PAINTED, fence, NOON, null, "{\"note\":\"" + words + "\"}");
        var row = open(ofFence());
        assertFalse(row.text().contains(words));
        assertEquals(row.follow("The whole change").url(), url("/" + id));
        assertTrue(open("/" + id).text().contains(words));
        assertEquals(404, open("/" + UUID.randomUUID()).status());
    }

    @Test
    void where_nothing_is_found_the_page_says_so() {
        assertTrue(open(ofFence()).text().contains("Nothing of this kind has been noted."));
    }

    @Test
    void only_admins_read_the_audit() {
        for (var other : List.of(operators.mina(), operators.vera())) {
            assertEquals(403, signedIn(other).open(url("")).status());
            assertFalse(
                    signedIn(other).open(Operators.base() + "/workspace").text().contains("Audit"));
        }
        assertEquals(303, new Browser().open(url("")).status());
    }

    private Browser signedIn(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    private Actor mina() {
        return operators.mina().actor();
    }

    private String ofFence() {
        return "?kind=fence&subject=" + fence;
    }

    private List<String> rows(String query) {
        return open(query).document().select("tbody tr").eachText();
    }

    private Browser.Page open(String rest) {
        var page = otto.open(url("") + rest.replace(" ", "%20"));
        assertTrue(page.status() < 500, page::text);
        return page;
    }

    private static String url(String rest) {
        return Operators.base() + "/workspace/audit" + rest;
    }

    /** An act that only an earlier version knew. */
    private static Act forgotten() {
        return new Act() {
            @Override
            public String code() {
                return "fence.eaten";
            }

            @Override
            public String label(Language language) {
                return "never shown";
            }
        };
    }
}
