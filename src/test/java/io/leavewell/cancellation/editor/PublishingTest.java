package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Flows;
import io.leavewell.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From draft to version, and back. */
@QuarkusTest
class PublishingTest extends Editing {

    private static final String EXPENSIVE = "/workspace/flow/reasons/too_expensive";

    @Test
    void a_change_is_seen_by_customers_once_it_is_published_and_an_open_page_keeps_what_it_showed() {
        rename("Too much money");
        var open = asCustomer();
        var publish = open("/workspace/flow/publish").write("note", "Plainer words");
        var done = publish.press("Publish").onward();
        assertTrue(done.text().contains("is in force. New visits see it from now on."), done.text());
        assertTrue(done.text().contains("Plainer words") && done.text().contains("Nothing is changed"));
        assertTrue(asCustomer().text().contains("Too much money")
                && !open.text().contains("Too much money")
                && !open.reload().text().contains("Too much money"));
    }

    @Test
    void what_would_change_is_shown_field_by_field() {
        rename("Too much money");
        open("/workspace/flow/modes").write("timing", "after").press("Save to the draft");
        var page = open("/workspace/flow/publish");
        assertEquals(
                List.of("What customers read, English Now It costs too much Then Too much money"),
                rows(page, "Reason “Too much money”"));
        assertEquals(
                List.of("Offers are made Now on the cancel page, beside the button that cancels"
                        + " Then only after the cancellation, and only if the customer wants to see one"),
                rows(page, "Rules"));
    }

    @Test
    void what_the_check_finds_stops_it_with_the_note_kept() {
        var empty = "{\"offers\":\"with\",\"markets\":{},\"quiet_months\":6,\"survey\":{\"choices\":[]},\"shelf\":[],"
                + "\"offers_for\":{},\"keeping\":{\"what\":{\"en\":\"x\"},\"how\":{\"en\":\"x\"}}}";
        editions.save(Flows.KIND, editions.draft(Flows.KIND).revision(), empty);
        var page = open("/workspace/flow/publish");
        assertFalse(page.document().select(".findings a").isEmpty());
        assertTrue(page.document().select("button:contains(Publish)").isEmpty());
        var before = editions.newest(Flows.KIND);
        var sent = mina.post(
                url("/workspace/flow/publish"),
                List.of(
                        Map.entry("csrf", page.document().select("[name=csrf]").val()),
                        Map.entry("note", "anyway"),
                        Map.entry(
                                "revision",
                                String.valueOf(editions.draft(Flows.KIND).revision()))));
        assertEquals(400, sent.status());
        assertTrue(sent.text().contains("anyway"));
        assertEquals(before, editions.newest(Flows.KIND));
    }

    @Test
    void nothing_waits_where_nothing_was_changed() {
        var page = open("/workspace/flow/publish");
        assertTrue(page.text().contains("Nothing waits to be published"));
        assertTrue(page.document().select("button:contains(Publish)").isEmpty());
    }

    @Test
    void a_note_of_a_thousand_characters_is_kept_and_refused() {
        rename("Too much money");
        var page =
                open("/workspace/flow/publish").write("note", "x".repeat(1_000)).press("Publish");
        assertEquals(400, page.status());
        assertEquals(1_000, page.document().select("#note").val().length());
    }

    @Test
    void an_earlier_version_becomes_the_draft_and_is_published_as_usual() {
        var before = editions.newest(Flows.KIND);
        rename("Too much money");
        open("/workspace/flow/publish").press("Publish");
        var page = open("/workspace/flow/history/" + before);
        assertTrue(page.text().contains("Go back to it"));
        var check = page.press("Make it the draft").onward();
        assertTrue(check.text().contains("Version " + before + " is the draft now"));
        assertTrue(asCustomer().text().contains("Too much money"));
        check.press("Publish");
        assertEquals(before + 2, editions.newest(Flows.KIND));
        assertFalse(asCustomer().text().contains("Too much money"));
    }

    @Test
    void going_back_says_what_would_be_lost() {
        var before = editions.newest(Flows.KIND);
        rename("Too much money");
        var page = open("/workspace/flow/history/" + before);
        assertTrue(page.text().contains("The draft has 1 change that is not published"));
        rename("Even more");
        assertEquals(409, page.press("Make it the draft").status());
    }

    @Test
    void any_two_versions_are_compared_and_each_can_be_taken_as_a_file() {
        var before = editions.newest(Flows.KIND);
        rename("Too much money");
        open("/workspace/flow/publish").write("note", "Words").press("Publish");
        var history = open("/workspace/flow/history");
        assertTrue(history.text().contains("Mina Roth Words JSON"), history.text());
        var compared = open("/workspace/flow/history/compare?from=%d&to=%d".formatted(before, before + 1));
        assertTrue(compared.text().contains("It costs too much"));
        var file = open("/workspace/flow/history/" + before + "/definition.json");
        assertEquals("attachment; filename=\"flow-" + before + ".json\"", file.header("Content-Disposition"));
        assertEquals(
                404,
                open("/workspace/flow/history/compare?from=9999999&to=draft").status());
        assertEquals(404, open("/workspace/flow/history/x").status());
    }

    @Test
    void a_draft_is_thrown_away_only_after_its_changes_were_shown() {
        rename("Too much money");
        var asked = open("/workspace/flow").follow("Discard draft");
        assertTrue(asked.text().contains("Too much money"));
        asked.press("Discard 1 change");
        assertTrue(open("/workspace/flow").text().contains("Nothing is changed"));
        assertEquals(409, asked.press("Discard 1 change").status());
    }

    @Test
    void every_act_leaves_a_trace() {
        rename("Too much money");
        open("/workspace/flow/publish").press("Publish");
        var version = String.valueOf(editions.newest(Flows.KIND));
        var published = trace(version).get(0);
        assertEquals("flow.published", published.act());
        assertEquals("Mina Roth", published.actor());
        assertTrue(published.after().orElseThrow().contains(version));
        var saved = trace("reasons/too_expensive").get(0);
        assertEquals("flow.saved", saved.act());
        assertTrue(saved.before().orElseThrow().contains("It costs too much"));
        assertTrue(saved.after().orElseThrow().contains("Too much money"));
        rename("Another");
        open("/workspace/flow/discard").press("Discard 1 change");
        assertEquals("flow.discarded", trace("draft").get(0).act());
        open("/workspace/flow/history/" + version).press("Make it the draft");
        assertEquals("flow.rolled_back", trace("draft").get(0).act());
    }

    @Test
    void neither_does_one_with_gaps_stop_the_editor() {
        flows.publish("{\"offers\": \"with\"}");
        assertEquals(409, open("/workspace/flow").status());
        assertEquals(409, open("/workspace/flow/preview").status());
        assertEquals(200, open("/workspace/flow/history").status());
        assertEquals(200, open("/workspace/flow/import").status());
    }

    @Test
    void a_definition_that_cannot_be_read_is_shown_as_such_with_a_way_out() {
        flows.publish("{\"odd\": ");
        var page = open("/workspace/flow");
        assertEquals(409, page.status());
        assertTrue(page.text().contains("The draft cannot be read"));
        page.press("Begin anew with our cautious default");
        assertEquals(200, open("/workspace/flow").status());
        assertEquals(Json.write(draft()), Json.write(Flows.parse(Flows.resource("/flow/default.json"))));
        open("/workspace/flow/publish").press("Publish");
        assertEquals(200, asCustomer().status());
    }

    private void rename(String label) {
        assertEquals(
                303,
                open(EXPENSIVE)
                        .write("label-en", label)
                        .press("Save to the draft")
                        .status());
    }

    private List<Entry> trace(String subject) {
        return leavers.in(() -> Entry.about(Flows.KIND, subject));
    }

    private static List<String> rows(Browser.Page page, String part) {
        return page.document()
                .select(".part:has(h3:contains(" + part + ")) .beside > div:not(.titles)")
                .eachText();
    }
}
