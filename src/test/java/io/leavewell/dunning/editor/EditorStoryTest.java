package io.leavewell.dunning.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Browser;
import io.leavewell.dunning.Debtors;
import io.leavewell.dunning.Schedules;
import io.leavewell.edition.Editions;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mina changes how failed payments are followed up. */
@QuarkusTest
class EditorStoryTest {

    @Inject
    Operators operators;

    @Inject
    Debtors debtors;

    @Inject
    Editions editions;

    @Inject
    Schedules schedules;

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void ours_is_in_force_and_nothing_drafted() {
        clock.set(TestClock.START);
        QuarkusTransaction.requiringNew().run(() -> {
            editions.discard(Schedules.KIND, editions.draft(Schedules.KIND).revision());
            editions.publish(Schedules.KIND, Schedules.ours(), null);
        });
    }

    @Test
    void a_draft_is_saved_previewed_checked_and_published_and_what_is_under_way_keeps_its_version() {
        var version = schedules.newest();
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        var mina = as(operators.mina());
        var saved =
                mina.open(url("")).write("c0-day1", "5").press("Save the draft").onward();
        assertTrue(
                saved.text().contains("It is not in force yet.") && saved.text().contains("Mina Roth"), saved.text());
        assertEquals(version, schedules.newest());
        var preview = mina.open(url("/preview?cause=EXPIRED_CARD"));
        assertEquals(4, preview.document().select("tbody tr").size());
        assertFalse(preview.text().contains("Card is tried"));
        var check = mina.open(url("/publish"));
        assertEquals(1, check.document().select("#changes tbody tr").size());
        assertTrue(check.text().contains("Nothing stands against it."));
        var published = check.write("note", "More patience").press("Publish").onward();
        assertTrue(published.text().contains("in force for payments that fail from now on"), published.text());
        assertEquals(version + 1, schedules.newest());
        assertEquals(
                5, schedules.inForce().campaigns().get(0).reminders().get(1).day());
        assertEquals(Integer.valueOf(version), debtors.<Integer>ask(cy, one -> one.plan()
                .schedule()));
        debtors.live(cy, "2026-11-26");
        assertEquals(2, debtors.subjects(cy).size(), "the old schedule reminds on day three");
        assertEquals(List.of("dunning.published"), acts(version + 1));
    }

    @Test
    void what_is_wrong_stays_in_its_field_and_is_named() {
        var mina = as(operators.mina());
        for (var wrong : List.of(
                Map.entry("c0-day1", "0"),
                Map.entry("c0-finishDay", "61"),
                Map.entry("c0-finishDay", "soon"),
                Map.entry("c0-retry-UNKNOWN", "72, 24"),
                Map.entry("c0-retry-UNKNOWN", "a day"),
                Map.entry("c0-holdout", "101"),
                Map.entry("until", "08:00"),
                Map.entry("quiet", "XX: 12-25"),
                Map.entry("c0-finishFor", "nothing: pause"))) {
            var page =
                    mina.open(url("")).write(wrong.getKey(), wrong.getValue()).press("Save the draft");
            assertEquals(400, page.status(), wrong.toString());
            assertTrue(page.title().startsWith("Error:"));
            assertEquals(
                    1,
                    page.document()
                            .select(".problem a[href=#" + wrong.getKey() + "]")
                            .size(),
                    wrong + page.text());
            assertEquals(
                    wrong.getValue(),
                    page.document().getElementById(wrong.getKey()).val());
        }
    }

    @Test
    void a_second_campaign_needs_somebody_whom_it_is_for() {
        var page = as(operators.mina())
                .open(url(""))
                .write("c1-name", "Yearly")
                .write("c1-silent", "0")
                .write("c1-holdout", "0")
                .write("c1-day0", "0")
                .write("c1-tone0", "NOTICE")
                .write("c1-finishDay", "20")
                .write("c1-finish", "PAUSE")
                .press("Save the draft");
        assertEquals(400, page.status());
        assertEquals(1, page.document().select(".problem a[href=#c1-segment]").size(), page.text());
    }

    @Test
    void who_comes_second_is_told_and_keeps_what_they_typed() {
        var otto = as(operators.otto()).open(url("")).write("c0-day1", "4");
        as(operators.mina()).open(url("")).write("c0-day1", "5").press("Save the draft");
        var told = otto.press("Save the draft");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Mina Roth has changed"), told.text());
        assertEquals("4", told.document().getElementById("c0-day1").val());
        assertEquals(303, told.press("Save the draft").status());
    }

    @Test
    void an_earlier_version_comes_into_force_again() {
        var version = schedules.newest();
        var mina = as(operators.mina());
        mina.open(url("")).write("c0-finishDay", "20").press("Save the draft");
        mina.open(url("/publish")).press("Publish");
        assertEquals(20, schedules.inForce().campaigns().get(0).finishDay());
        var page = mina.open(url("/history")).follow("Version " + version);
        assertEquals(200, page.status());
        assertTrue(page.text().contains("Day of the end"), page.text());
        var said = page.press("Put in force again").onward();
        assertTrue(said.text().contains("Version " + version + " is in force again"), said.text());
        assertEquals(15, schedules.inForce().campaigns().get(0).finishDay());
        assertEquals(List.of("dunning.rolled_back"), acts(version + 2));
    }

    @Test
    void vera_reads_and_changes_nothing() {
        var vera = as(operators.vera());
        for (var path : List.of("", "/preview", "/publish", "/history", "/history/1")) {
            var page = vera.open(url(path));
            assertEquals(200, page.status());
            assertEquals(
                    0,
                    page.document()
                            .select("main button:not(form.filters button)")
                            .size(),
                    path);
        }
        assertEquals(403, vera.post(url(""), List.of()).status());
    }

    private List<String> acts(int version) {
        return QuarkusTransaction.requiringNew().call(() -> Entry.about("dunning", String.valueOf(version)).stream()
                .map(Entry::act)
                .toList());
    }

    private Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    private static String url(String rest) {
        return Operators.base() + "/workspace/recoveries/schedule" + rest;
    }
}
