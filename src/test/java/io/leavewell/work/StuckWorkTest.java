package io.leavewell.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mina sees to what got stuck: she has it tried again, or does it herself. */
@QuarkusTest
class StuckWorkTest {

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
        mina = as(operators.mina());
        door = depot.stuckParcel();
    }

    @Test
    void it_says_what_is_stuck_why_since_when_and_how_often_it_was_tried() {
        var page = mina.open(url("?q=" + door));
        var row = page.document().select("tbody tr").first().text();
        assertTrue(row.startsWith("Other jobs Parcels IllegalStateException: Nobody opens at " + door), row);
        assertFalse(row.contains("ada@example.org"), "T-P4: " + row);
        assertTrue(row.contains(" 1 23 November 2026, 16:00 CET"), row);
        assertTrue(page.follow("Parcels").text().contains("Nobody opens at " + door));
    }

    @Test
    void once_mended_it_is_tried_again_and_done_once_however_often_it_is_asked() {
        courier.unlock(door);
        var thing = thing();
        assertTrue(thing.press("Try again").onward().text().contains("It is being tried again."));
        assertTrue(thing.press("Try again").onward().text().contains("settled already"));
        worker.runDue();
        worker.runDue();
        assertEquals(1, courier.broughtTo(door));
        assertEquals("gone", depot.kept(door, "job_id"));
        assertEquals(List.of("work.tried_again"), acts());
    }

    @Test
    void what_gets_stuck_once_more_comes_back() {
        thing().press("Try again");
        worker.runDue();
        assertEquals(200, thing().status());
        assertEquals(0, courier.broughtTo(door));
    }

    @Test
    void what_mina_did_by_hand_is_noted_and_never_tried_again() {
        courier.unlock(door);
        var after = thing().write("note", "Carried it over myself")
                .press("It is done")
                .onward();
        assertTrue(after.text().contains("Noted as done by hand."), after.text());
        worker.runDue();
        assertEquals(0, courier.broughtTo(door));
        assertEquals("Carried it over myself", depot.kept(door, "note"));
        assertEquals("Mina Roth", depot.kept(door, "settled_by"));
        assertTrue(thing().onward().text().contains("settled already"));
        assertEquals(List.of("work.done_by_hand"), acts());
    }

    /** T-P6: what is written about a thing stays with the thing. */
    @Test
    void the_audit_does_not_hold_the_note() {
        thing().write("note", "Told Ada Quist on the phone").press("It is done");
        var noted = QuarkusTransaction.requiringNew()
                .call(() -> Entry.about("job", Depot.id(door)).get(0));
        assertEquals("\"stuck\"", noted.before().orElseThrow());
        assertEquals("\"by hand\"", noted.after().orElseThrow());
    }

    @Test
    void without_a_word_about_what_was_done_it_stays_and_what_is_too_long_is_kept_to_be_mended() {
        var refused = thing().write("note", "  ").press("It is done");
        assertEquals(400, refused.status());
        assertTrue(refused.title().startsWith("Error:"), refused.title());
        var words = "a long story ".repeat(100);
        var tooLong = thing().write("note", words).press("It is done");
        assertEquals(400, tooLong.status());
        assertEquals(words, tooLong.document().select("textarea").first().wholeText());
        assertEquals("1", depot.kept(door, "failures"));
    }

    @Test
    void a_job_that_was_done_by_hand_and_planned_anew_can_get_stuck_anew() {
        thing().write("note", "done").press("It is done");
        depot.send(door);
        assertEquals(200, thing().status());
    }

    @Test
    void vera_looks_and_decides_nothing() {
        var vera = as(operators.vera());
        var page = vera.open(url("/job/" + Depot.id(door)));
        assertTrue(page.text().contains("Editors and admins decide about this."));
        assertEquals(0, page.document().select("main form").size());
        var csrf = Map.entry("csrf", page.document().select("[name=csrf]").attr("value"));
        assertEquals(
                403,
                vera.post(url("/job/" + Depot.id(door) + "/tries"), List.of(csrf))
                        .status());
        assertEquals(
                403,
                vera.post(url("/job/" + Depot.id(door) + "/settlement"), List.of(csrf))
                        .status());
        assertEquals(403, vera.post(url("/job/tries"), List.of(csrf)).status());
    }

    @Test
    void what_nobody_knows_is_not_there_or_settled() {
        assertEquals(404, mina.open(url("/dragon/7")).status());
        assertTrue(mina.open(url("/job/nonsense")).onward().text().contains("settled already"));
        assertTrue(mina.open(url("/effect/nonsense")).onward().text().contains("settled already"));
        assertTrue(mina.open(url("/letter/nonsense")).onward().text().contains("settled already"));
    }

    private Browser.Page thing() {
        return mina.open(url("/job/" + Depot.id(door)));
    }

    private List<String> acts() {
        return QuarkusTransaction.requiringNew().call(() -> Entry.about("job", Depot.id(door)).stream()
                .map(Entry::act)
                .toList());
    }

    private Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    private static String url(String rest) {
        return Operators.base() + "/workspace/work" + rest.replace(" ", "%20").replace("'", "%27");
    }
}
