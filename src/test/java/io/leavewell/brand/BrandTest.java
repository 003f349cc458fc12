package io.leavewell.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mina gives the company's pages and letters another look, and nobody has to restart anything. */
@QuarkusTest
class BrandTest extends Dressing {

    @Test
    void a_draft_is_seen_by_nobody_else() {
        var page = saved("name", "Northlight");
        assertTrue(page.text().contains("Saved in the draft."));
        assertTrue(page.document().select("#changes").text().contains("Name Plain Northlight"));
        assertEquals("Plain", asCustomer().document().select("header span").text());
    }

    @Test
    void what_is_published_is_worn_by_pages_errors_and_letters_at_once() throws Exception {
        page().write("name", "Northlight")
                .write("accent", "#8A2BE2")
                .write("support", "hello@northlight.example")
                .write("postal", "Northlight GmbH\nExample Street 1")
                .press("Save to the draft");
        assertTrue(published().text().contains("Pages and letters wear it from now on."));

        var ada = leavers.ada();
        var cancel = new Browser().open(leavers.link(ada));
        for (var page : List.of(cancel, new Browser().open(url("/no-such-page")), new Browser().open(url("/cancel")))) {
            assertEquals("Northlight", page.document().select("header span").text());
            var style = page.document().select("style").first().data();
            assertTrue(style.contains("--accent: light-dark(#8a2be2,"), style);
            assertTrue(page.header("Content-Security-Policy").contains(hash(style)));
        }
        cancel.press("Cancel my subscription");
        leavers.later(Duration.ofSeconds(5));
        var letter = leavers.letters(ada).get(0);
        assertTrue(letter.contains("subscribe again at Northlight"));
        assertTrue(letter.contains("Northlight GmbH\nExample Street 1"));
    }

    @Test
    void a_colour_that_cannot_be_read_is_not_published_and_the_nearest_is_offered() {
        var page = saved("accent", "f5a623");
        assertTrue(page.text().contains("#f5a623 on white has a contrast of 2 : 1"), page.text());
        var refused = page.press("Publish");
        assertEquals(400, refused.status());
        assertTrue(refused.title().startsWith("Error:"));
        assertTrue(refused.document().select(".problem").text().contains("It cannot be published."));

        var mended = onward(refused.press(refused.document()
                .select("form[action=/workspace/brand/colour] button")
                .first()));
        assertTrue(mended.text().contains("The colour can be read on white."));
        assertTrue(published().text().contains("Pages and letters wear it from now on."));
        assertTrue(brand.accent().orElseThrow().matches("#[0-9a-f]{6}"));
    }

    @Test
    void what_is_no_colour_comes_back_as_it_was_typed() {
        for (var typed : List.of("blurple", "#12", "rgb(1,2,3)", "#1f5fbg", "url(//evil.example)")) {
            var page =
                    page().write("accent", typed).write("postal", "Kept Street").press("Save to the draft");
            assertEquals(400, page.status());
            assertTrue(page.document().select(".problem").text().contains("“" + typed + "” is no colour."));
            assertEquals(typed, page.document().select("#accent").val());
            assertEquals("Kept Street", page.document().select("#postal").val());
        }
        assertEquals(
                "#1155bb", saved("accent", "#15B").document().select("#accent").val());
    }

    @Test
    void a_name_and_an_address_must_be_ones() {
        var page = page().write("name", " ")
                .write("support", "nobody")
                .write("postal", "x".repeat(10_000))
                .press("Save to the draft");
        assertEquals(400, page.status());
        assertEquals(
                List.of("#name", "#support", "#postal"),
                page.document().select(".problem a").eachAttr("href"));
        assertEquals(
                400,
                page().write("name", "x".repeat(10_000))
                        .press("Save to the draft")
                        .status());
    }

    @Test
    void an_earlier_version_is_the_draft_again_and_then_in_force() {
        saved("name", "Northlight");
        published();
        assertEquals("Northlight", brand.name());
        var back = page();
        var row = back.document().select("tr:contains(Plain) form button").first();
        assertTrue(onward(back.press(row)).text().contains("is the draft now"));
        assertEquals("Northlight", brand.name());
        published();
        assertEquals("Plain", brand.name());
    }

    @Test
    void a_draft_is_thrown_away_and_nothing_is_published_that_changes_nothing() {
        var page = saved("name", "Northlight");
        var gone = onward(page.press("Discard the draft"));
        assertTrue(gone.text().contains("The draft equals what customers see."));
        var refused = mina.post(
                url("/workspace/brand/publish"),
                List.of(
                        Map.entry("csrf", gone.document().select("[name=csrf]").val()),
                        Map.entry("revision", "1"),
                        Map.entry("note", "")));
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("There is nothing to publish"));
    }

    @Test
    void what_was_done_is_in_the_audit() {
        saved("name", "Northlight");
        published();
        var version = editions.newest(Wardrobe.KIND);
        var entry =
                leavers.in(() -> Entry.about("brand", String.valueOf(version))).get(0);
        assertEquals("brand.published", entry.act());
        assertEquals("Mina Roth", entry.actor());
        assertTrue(entry.before().orElse("").contains("Plain"));
        assertTrue(entry.after().orElse("").contains("Northlight"));
        assertEquals(
                "brand.saved",
                leavers.in(() -> Entry.about("brand", "draft")).get(0).act());
    }

    @Test
    void another_replica_follows_within_seconds() throws InterruptedException {
        leavers.in(() -> database.createNativeQuery("insert into edition values ('brand', ?1, ?2, now(), 'Otto', null)")
                .setParameter(1, editions.newest(Wardrobe.KIND) + 1)
                .setParameter(
                        2,
                        PLAIN.saying(new Look(
                                        "Elsewhere", PLAIN.accent(), PLAIN.logo(), PLAIN.support(), PLAIN.postal()))
                                .definition())
                .executeUpdate());
        for (var time = 0; time < 100 && !brand.name().equals("Elsewhere"); time++) {
            Thread.sleep(100);
        }
        assertEquals("Elsewhere", brand.name());
        assertFalse(asCustomer().text().contains("Plain "));
    }

    private static String hash(String style) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
