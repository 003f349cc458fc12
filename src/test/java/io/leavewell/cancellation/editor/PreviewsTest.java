package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.customer.Customer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mina looks at the draft as customers would see it. */
@QuarkusTest
class PreviewsTest extends Editing {

    @Inject
    EntityManager database;

    @Test
    void the_page_is_the_real_one_made_from_the_draft_and_nothing_is_recorded() {
        open("/workspace/flow/reasons/too_expensive")
                .write("label-en", "Too much money")
                .press("Save to the draft");
        var before = counts();
        var page = framed("/workspace/flow/preview?who=month");
        assertTrue(page.text().contains("Too much money"));
        assertTrue(page.text().contains("Pay €14.50 instead of €29.00 for 3 months"), page.text());
        assertTrue(page.text().contains("Preview of the draft. Buttons do nothing."));
        framed("/workspace/flow/preview?page=outcome");
        assertEquals(before, counts());
    }

    @Test
    void its_buttons_do_nothing_and_only_we_may_frame_it() {
        var page = framed("/workspace/flow/preview?look=dark");
        var policy = page.header("Content-Security-Policy");
        assertTrue(policy.contains("form-action 'none'"));
        assertTrue(policy.contains("frame-ancestors 'self'"));
        assertFalse(policy.contains("unsafe"));
        assertTrue(page.html().contains("color-scheme:dark"));
        assertEquals(405, page.press("Cancel my subscription").status());
    }

    @Test
    void somebody_imagined_may_pay_by_the_year_be_on_trial_or_live_where_offers_come_after() {
        open("/workspace/flow/modes")
                .write("markets-other", "US")
                .write("markets-other-timing", "after")
                .press("Save to the draft");
        assertEquals("", framed("/workspace/flow/preview?who=year").offer("low_usage"));
        assertTrue(
                framed("/workspace/flow/preview?who=trial").offer("low_usage").contains("14 more days to try"));
        assertEquals("", framed("/workspace/flow/preview?who=month&country=us").offer("too_expensive"));
        var after = framed("/workspace/flow/preview?who=month&country=us&page=outcome");
        assertTrue(after.text().contains("Would you like to see it?"));
    }

    @Test
    void a_plan_that_ends_at_once_gives_back_what_is_unused() {
        open("/workspace/flow/modes").write("ending", "at_once").press("Save to the draft");
        assertTrue(
                framed("/workspace/flow/preview?who=month").fact("You get back").contains("€"));
        assertTrue(framed("/workspace/flow/preview?page=outcome").heading().contains("is cancelled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ko"})
    void in_any_language_and_its_own_links_lead_to_the_others(String language) {
        var page = framed("/workspace/flow/preview?language=" + language);
        assertTrue(page.document().select("html").attr("lang").startsWith(language));
        assertTrue(page.follow(language.equals("de") ? "English" : "Deutsch")
                .text()
                .contains("Pro"));
    }

    @Test
    void as_a_customer_with_their_plan_and_the_trace_says_so() {
        var ada = leavers.ada();
        var page = framed("/workspace/flow/preview?page=outcome&customer=" + ada.customer());
        assertTrue(page.text().contains(ada.email()));
        var id = leavers.in(() -> Customer.known(ada.customer()).orElseThrow().id());
        var trace = leavers.in(() -> Entry.about("customer", id.toString()));
        assertEquals(List.of("flow.previewed"), trace.stream().map(Entry::act).toList());
    }

    @Test
    void who_may_not_see_people_sees_their_page_without_their_address() {
        var ada = leavers.ada();
        var vera = signedIn(operators.vera());
        var outer = vera.open(url("/workspace/flow/preview?page=outcome&customer=" + ada.customer()));
        var page = vera.open(url(outer.document().select("iframe").attr("src")));
        assertTrue(page.heading().contains("is cancelled"));
        assertFalse(page.html().contains(ada.email()));
    }

    @Test
    void nobody_of_that_id_is_said_and_somebody_imagined_shown() {
        var page = open("/workspace/flow/preview?customer=nobody%2F%3Cb%3E");
        assertEquals(200, page.status());
        assertTrue(page.text().contains("There is no customer with this ID"));
        assertFalse(page.html().contains("nobody/<b>"));
        assertEquals(
                404,
                open("/workspace/flow/preview/cancel/light/customer.bm9ib2R5").status());
        assertEquals(
                404, open("/workspace/flow/preview/cancel/light/customer.***").status());
        assertEquals(200, open("/workspace/flow/preview/x/y/z-%20?lang=xx").status());
    }

    private Browser.Page framed(String path) {
        var outer = open(path);
        assertEquals(200, outer.status());
        var page = open(outer.document().select("iframe").attr("src"));
        assertEquals(200, page.status(), page.text());
        return page;
    }

    private List<Object> counts() {
        return leavers.in(
                () -> Stream.of("visit", "click", "outcome", "statement", "customer", "subscription", "letter")
                        .map(table -> database.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .toList());
    }
}
