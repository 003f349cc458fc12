package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** T-L7, T-L11: each visit leaves evidence that can be printed, and a difference between any two places is found. */
@QuarkusTest
class EvidenceTest extends Story {

    @Test
    void the_evidence_of_a_visit_is_printed_as_json() throws JsonProcessingException {
        var bo = bo();
        var page = open(bo);
        clock.advance(Duration.ofMinutes(1));
        page.reload();
        page.choose("low_usage").write("words-low_usage", "I travel a lot").press("Continue");
        var reference =
                page.write("option-low_usage", "2").press("Pause my plan").fact("Reference");
        leavers.later(Duration.ofSeconds(5));

        var json = Json.MAPPER.readTree(records.command("evidence", reference));
        assertEquals(page.reasons(), Json.MAPPER.convertValue(json.at("/shown/order"), List.class));
        assertEquals("pause", json.at("/shown/offers/low_usage/offer").asText());
        assertTrue(page.offer("low_usage")
                .contains(json.at("/shown/offers/low_usage/words/terms").asText()));
        assertEquals("trial", json.at("/shown/refused/low_usage/0/offer").asText());
        assertEquals("status_fits", json.at("/shown/refused/low_usage/0/rule").asText());
        assertEquals(List.of("RELOAD", "CHOOSE", "ACCEPT"), json.at("/clicks").findValuesAsText("act"));
        assertEquals("2026-03-02T12:01:00Z", json.at("/clicks/0/at").asText());
        assertEquals(
                "2026-05-23T11:00:00Z", json.at("/outcome/change/resumesAt").asText());
        assertEquals(json.at("/outcome/change"), json.at("/effects/0/change"));
        assertEquals("I travel a lot", json.at("/words").asText());
        assertEquals("en", json.at("/language").asText());
        assertEquals("cancellation.accepted", json.at("/letters/0/kind").asText());
    }

    @Test
    void the_evidence_of_a_visit_is_printed_as_a_page() {
        var bo = bo();
        var reference = open(bo).choose("usability")
                .write("words-usability", "<b>menus</b>")
                .press("Cancel my subscription")
                .fact("Reference");
        var page = Jsoup.parse(records.command("evidence", reference, "--html"));
        assertEquals("Evidence of a visit", page.select("h1").text());
        assertTrue(page.text().contains(reference), page.text());
        assertTrue(page.text().contains("<b>menus</b>"), "as they wrote it, and harmless");
        assertTrue(page.text().contains("Pay €14.50 instead of €29.00 for 3 months"), page.text());
        assertTrue(page.text().contains("2 March 2026, 12:00"), page.text());
    }

    @Test
    void a_visit_that_led_to_nothing_has_evidence_too() {
        var bo = bo();
        open(bo);
        var jti = leavers.in(() ->
                Visit.<Visit>find("customer", bo.customer()).singleResult().jti());
        assertTrue(records.command("evidence", jti).contains(bo.customer()));
        assertTrue(records.command("evidence", "LW-NONE-SUCH").startsWith("No visit is known"));
    }

    @Test
    void one_amount_changed_in_the_books_is_reported() {
        var bo = bo();
        open(bo).choose("too_expensive").press("Keep Pro at €14.50");
        leavers.later(Duration.ofSeconds(5));
        assertEquals(List.of(), records.differences(bo));
        tamper(bo, "update ledger_entry set change = jsonb_set(change, '{price,minor}', '1449') where key = ?1");
        assertTrue(records.differences(bo).get(0).contains("the provider's books do not have"), "in the ledger");
        assertTrue(records.command("reconcile").contains(reference(bo) + ": the provider's books do not have"));
    }

    @Test
    void one_amount_changed_in_what_billing_is_asked_for_is_reported() {
        var bo = bo();
        open(bo).choose("too_expensive").press("Keep Pro at €14.50");
        leavers.later(Duration.ofSeconds(5));
        tamper(bo, "update effect set change = jsonb_set(change, '{price,minor}', '1449') where key = ?1");
        tamper(bo, "update ledger_entry set change = jsonb_set(change, '{price,minor}', '1449') where key = ?1");
        assertTrue(records.differences(bo).get(0).contains("asked for something else"), "though both agree");
    }

    @Test
    void another_end_date_on_the_subscription_or_in_the_letter_is_reported() {
        var bo = bo();
        open(bo).press("Cancel my subscription");
        leavers.later(Duration.ofSeconds(5));
        records.sql(
                "update subscription set ends_at = ends_at + interval '1 month' where external_id = ?1",
                bo.subscription());
        assertTrue(records.differences(bo).get(0).contains("the subscription is not as promised"));
        records.sql(
                "update subscription set ends_at = ends_at - interval '1 month' where external_id = ?1",
                bo.subscription());
        assertEquals(List.of(), records.differences(bo));
        assertEquals(
                1,
                records.sql(
                        "update letter set text_body = replace(text_body, '23 March', '23 May')"
                                + " where recipient_key = ?1",
                        bo.customer()));
        assertEquals(List.of("no letter tells it"), records.differences(bo));
    }

    @Test
    void a_missing_click_is_reported() {
        var bo = bo();
        open(bo).press("Cancel my subscription");
        leavers.later(Duration.ofSeconds(5));
        records.sql(
                "delete from click where act = 'CANCEL' and visit_id in"
                        + " (select id from visit where customer = ?1)",
                bo.customer());
        assertTrue(records.differences(bo).get(0).contains("0 clicks of CANCEL"));
        assertFalse(records.command("reconcile").isBlank());
    }

    private void tamper(Leavers.Person person, String statement) {
        assertEquals(1, records.sql(statement, records.effects(person).get(0).key()));
    }

    private String reference(Leavers.Person person) {
        return records.outcomes(person).get(0).reference();
    }
}
