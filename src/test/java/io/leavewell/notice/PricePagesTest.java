package io.leavewell.notice;

import static io.leavewell.notice.Repricing.url;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.billing.Interval;
import io.leavewell.cancellation.Browser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators draft changes of prices, look at what they come to, and publish what they have seen. */
@QuarkusTest
class PricePagesTest {

    private static final String SINCE = "2026-10-24T10:00:00Z";

    @Inject
    Ahead ahead;

    @Inject
    Repricing repricing;

    @Inject
    Operators operators;

    private String plan;

    @BeforeEach
    void somebody_subscribes() {
        plan = ahead.plan("29.00 EUR", Interval.MONTH);
        ahead.paying(ahead.berlin("Ada"), plan, "29.00 EUR", Interval.MONTH, SINCE);
    }

    @Test
    void a_mistake_keeps_what_was_typed_and_says_what_is_wrong() {
        var page = repricing
                .mina()
                .open(url("/prices/new"))
                .write("plan-" + plan, "true")
                .write("currency-0", "EUR")
                .write("before-0", "29.001")
                .write("after-0", "a lot")
                .write("before-1", "5")
                .write("from", "2026-11-23")
                .write("lead", "3")
                .write("reason-de", "Die Server kosten mehr.")
                .press("Save and look at it");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"), page.title());
        assertEquals(
                List.of("#intervals", "#before-0", "#after-0", "#currency-1", "#from", "#lead", "#reason-en"),
                page.document().select(".problem a").eachAttr("href"));
        assertEquals("a lot", page.document().getElementById("after-0").attr("value"));
        assertEquals("2026-11-23", page.document().getElementById("from").attr("value"));
        assertEquals(
                "Die Server kosten mehr.",
                page.document().getElementById("reason-de").text());
        assertTrue(page.document().select("[name=plan-" + plan + "]").hasAttr("checked"));
        page.document()
                .select(".problem a")
                .eachAttr("href")
                .forEach(target -> assertEquals(
                        1,
                        page.document()
                                .select("[id=" + target.substring(1) + "]")
                                .size(),
                        target));
    }

    @Test
    void prices_are_read_as_their_currency_has_them() {
        var page = repricing
                .filled(repricing.mina(), plan, "month", "29.00", "29.00", "2026-12-24")
                .press("Save and look at it");
        assertTrue(page.text().contains("The new price is the old one."), page.text());
        var twice = repricing
                .filled(repricing.mina(), plan, "month", "29.00", "31.00", "2026-12-24")
                .write("currency-1", "EUR")
                .write("before-1", "29")
                .write("after-1", "32")
                .press("Save and look at it");
        assertTrue(twice.text().contains("€29.00 stands there twice."), twice.text());
    }

    @Test
    void the_preview_counts_warns_and_shows_the_letter_in_four_languages() {
        var draft = repricing
                .filled(repricing.mina(), plan, "month", "29.00", "31.00", "2026-11-30")
                .write("lead", "14")
                .press("Save and look at it")
                .onward();
        assertTrue(draft.text().contains("14 days ahead is short"), draft.text());
        assertTrue(draft.text().contains("There is no reason in Deutsch"), draft.text());
        assertEquals("1", draft.document().select(".figure dd").first().text());
        assertTrue(draft.document().select("pre").text().contains("Our hosting costs more."));
        var german = repricing.mina().open(draft.url() + "?letter=de");
        assertTrue(german.document().select("pre").text().contains("Guten Tag Cy"), german.text());
        assertFalse(draft.text().contains("Publish and send letters"));
        assertTrue(draft.text().contains("An administrator publishes it."), draft.text());
    }

    @Test
    void only_what_was_seen_is_published() {
        var draft = repricing.drafted(plan, "month", "29.00", "31.00", "2026-12-24");
        var hasty = draft.press("Publish and send letters");
        assertEquals(400, hasty.status());
        assertTrue(hasty.text().contains("Please tick the box"), hasty.text());
        ahead.paying(ahead.berlin("Bo"), plan, "29.00 EUR", Interval.MONTH, SINCE);
        var more = draft.write("sure", "true").press("Publish and send letters");
        assertEquals(400, more.status());
        assertTrue(more.text().contains("another number of subscriptions"), more.text());
        var edit = repricing.mina().open(draft.url() + "/edit");
        assertEquals(
                303, edit.write("after-0", "32.00").press("Save and look at it").status());
        var stale = edit.write("after-0", "33.00").press("Save and look at it");
        assertEquals(409, stale.status());
        assertEquals("33.00", stale.document().getElementById("after-0").attr("value"));
        var old = more.write("sure", "true").press("Publish and send letters");
        assertEquals(400, old.status());
        assertTrue(old.text().contains("Somebody changed the draft meanwhile"), old.text());
    }

    @Test
    void what_is_done_is_noted_and_cannot_be_done_twice() {
        var draft = repricing.drafted(plan, "month", "29.00", "31.00", "2026-12-24");
        var open = repricing.otto().open(draft.url());
        var edit = repricing.mina().open(draft.url() + "/edit");
        draft.write("sure", "true").press("Publish and send letters");
        assertTrue(told(open.write("sure", "true").press("Publish and send letters"))
                .contains("published already"));
        assertTrue(told(edit.press("Save and look at it")).contains("published already"));
        var id = draft.url().replaceFirst(".*/", "");
        var running = repricing.otto().open(draft.url());
        var second = repricing.otto().open(draft.url());
        assertEquals(400, running.press("Stop the price change").status());
        running.write("sure", "true").press("Stop the price change");
        assertTrue(told(second.write("sure", "true").press("Stop the price change"))
                .contains("stopped already"));
        assertEquals(
                List.of("price_change.stopped", "price_change.published", "price_change.drafted"),
                QuarkusTransaction.requiringNew().call(() -> Entry.about("price_change", id).stream()
                        .map(Entry::act)
                        .toList()));
    }

    @Test
    void a_draft_can_be_thrown_away_and_a_change_whose_day_has_come_cannot_be_stopped() {
        var draft = repricing.drafted(plan, "month", "29.00", "31.00", "2026-12-24");
        assertTrue(told(draft.press("Discard the draft")).contains("The draft is gone."));
        assertEquals(404, repricing.otto().open(draft.url()).status());
        var change = repricing.published(plan, "month", "29.00", "31.00", "2026-11-25");
        ahead.at("2026-11-24T09:30:00Z");
        assertFalse(repricing.otto().open(url("/prices/" + change)).text().contains("Stop the price change"));
    }

    private static String told(Browser.Page sent) {
        assertEquals(303, sent.status(), sent.text());
        return sent.onward().text();
    }
}
