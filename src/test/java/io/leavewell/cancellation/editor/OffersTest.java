package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Flows;
import io.leavewell.offer.Offer;
import io.leavewell.offer.OfferKind;
import io.leavewell.reason.Reason;
import io.leavewell.web.Json;
import io.leavewell.web.Language;
import io.leavewell.web.Text;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Mina edits what is offered in place of leaving. */
@QuarkusTest
class OffersTest extends Editing {

    private static final Map<OfferKind, Map<String, String>> TERMS = Map.of(
            OfferKind.PERCENT_OFF, Map.of("percent", "12,5", "months", "2"),
            OfferKind.AMOUNT_OFF, Map.of("amounts-EUR", "7.50", "months", "1"),
            OfferKind.PAUSE, Map.of("mostMonths", "2"),
            OfferKind.OTHER_PLAN, Map.of("plan", "starter", "difference-en", "Without the API."),
            OfferKind.ANNUAL, Map.of(),
            OfferKind.LONGER_TRIAL, Map.of("days", "10"),
            OfferKind.TALK, Map.of("title-en", "Ask", "terms-en", "We answer.", "button-en", "Ask us"),
            OfferKind.ARTICLE,
                    Map.of("title-en", "Read", "terms-en", "A page.", "button-en", "Read it", "url", "/demo/help"));

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void every_kind_can_be_added_and_reads_as_customers_will_read_it(OfferKind kind) {
        var form = open("/workspace/flow/offers/new")
                .follow(kind.label(Language.EN))
                .write("id", "mine");
        TERMS.get(kind).forEach(form::write);
        var saved = form.press("Save to the draft");
        assertEquals(303, saved.status(), saved.text());
        assertEquals(kind, OfferKind.of(draft().offer("mine").orElseThrow()));
        var page = open("/workspace/flow/offers/mine");
        assertEquals(4, page.document().select(".sample").size());
        assertTrue(page.text().contains("No reason yet, so nobody is shown it"));
    }

    @Test
    void terms_amounts_and_limits_are_read_as_people_write_them() {
        fresh("amount_off")
                .write("id", "ours")
                .write("amounts-EUR", "7,50")
                .write("amounts-other", "JPY")
                .write("amounts-other-amount", "700")
                .write("months", "3")
                .write("note-de", "Für treue Leute.")
                .write("limit-until", "2026-12-24")
                .write("limit-most", "100")
                .press("Save to the draft");
        var offer = (Offer.AmountOff) draft().offer("ours").orElseThrow();
        assertEquals(Map.of("EUR", new BigDecimal("7.50"), "JPY", new BigDecimal("700")), offer.amounts());
        assertEquals(
                Optional.of(LocalDate.of(2026, 12, 24)),
                offer.limit().orElseThrow().until());
        assertEquals(Optional.of(100), offer.limit().orElseThrow().most());
        assertTrue(open("/workspace/flow").text().contains("until 2026-12-24, at most 100 times"));
    }

    @ParameterizedTest
    @CsvSource({
        "percent_off, percent, 101",
        "percent_off, percent, 0",
        "percent_off, percent, -5",
        "percent_off, percent, half",
        "percent_off, percent, 1e9",
        "percent_off, percent, ''",
        "percent_off, months, 1.5",
        "percent_off, months, 4000",
        "percent_off, months, ''",
        "percent_off, limit-until, 24 December",
        "percent_off, limit-until, 2026-02-30",
        "percent_off, limit-most, 0",
        "amount_off, amounts-EUR, 5.005",
        "amount_off, amounts-EUR, -1",
        "amount_off, amounts-EUR, ''",
        "amount_off, amounts-other, EURO",
        "pause, mostMonths, 100",
        "other_plan, plan, gone",
        "other_plan, plan, ''",
        "longer_trial, days, 99999999999999999999",
        "article, url, javascript:alert(1)",
        "article, url, //elsewhere.example",
        "talk, id, Not A Name",
        "talk, id, new",
        "talk, id, ask"
    })
    void what_makes_no_sense_comes_back_as_it_was_typed(String kind, String field, String typed) {
        var form = fresh(kind).write("id", "mine");
        TERMS.get(OfferKind.coded(kind).orElseThrow()).forEach(form::write);
        var page = form.write(field, typed).press("Save to the draft");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"));
        assertFalse(page.document().select(".problem li").isEmpty());
        assertTrue(page.document().select(".problem a").eachAttr("href").stream()
                .allMatch(href -> page.document().select(href).size() == 1));
        assertEquals(typed, typed(page, field));
        assertTrue(draft().offer("mine").isEmpty());
    }

    @Test
    void a_text_of_ten_thousand_characters_is_kept_and_refused() {
        var page = fresh("talk")
                .write("id", "long")
                .write("title-en", "Ask")
                .write("button-en", "Ask")
                .write("terms-en", "x".repeat(10_000))
                .press("Save to the draft");
        assertEquals(400, page.status());
        assertTrue(page.text().contains("at most 2,000 characters; there are 10,000"));
        assertEquals(10_000, typed(page, "terms-en").length());
    }

    @Test
    void the_kind_and_the_short_name_of_an_offer_never_change() {
        open("/workspace/flow/offers/half")
                .write("id", "other")
                .write("kind", "pause")
                .write("percent", "40")
                .press("Save to the draft");
        assertEquals(
                new BigDecimal("40"), ((Offer.PercentOff) draft().offer("half").orElseThrow()).percent());
        assertTrue(draft().offer("other").isEmpty());
    }

    @Test
    void whoever_removes_an_offer_is_told_for_which_reasons_it_stands() {
        var page = open("/workspace/flow/offers/five");
        assertTrue(page.text().contains("It stands for these reasons: It costs too much, It is slow or breaks"));
        page.press("Remove the offer");
        assertTrue(draft().offer("five").isEmpty());
        assertEquals(List.of("ask"), draft().offersFor().get(Reason.RELIABILITY));
        assertEquals(404, open("/workspace/flow/offers/five").status());
    }

    @Test
    void a_plan_that_is_no_longer_sold_is_a_problem_that_the_page_shows() {
        var flow = draft();
        var gone = new Offer.OtherPlan("gone", "tiny", Text.NONE, Optional.empty(), Optional.empty());
        editions.save(Flows.KIND, editions.draft(Flows.KIND).revision(), Json.write(Edits.offer(flow, gone)));
        var page = open("/workspace/flow/offers/gone");
        assertTrue(page.text().contains("There is no plan tiny any more"));
        assertTrue(page.text().contains("Nobody can be made this offer at present"));
        assertEquals(400, page.press("Save to the draft").status());
        assertEquals(200, open("/workspace/flow").status());
    }

    @Test
    void a_kind_that_there_is_not_is_not_there() {
        assertEquals(404, open("/workspace/flow/offers/new?kind=gift").status());
        assertEquals(404, open("/workspace/flow/offers/nothing").status());
    }

    private Browser.Page fresh(String kind) {
        return open("/workspace/flow/offers/new?kind=" + kind);
    }

    private static String typed(Browser.Page page, String field) {
        var element = page.document().getElementById(field);
        return element.normalName().equals("select")
                ? element.select("[selected]").val()
                : element.val();
    }
}
