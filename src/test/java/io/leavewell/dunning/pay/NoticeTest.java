package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Leavers;
import io.leavewell.cancellation.Window;
import io.leavewell.time.TestClock;
import io.leavewell.web.Json;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the host product learns of open payments: its backend, and its pages in a customer's browser. */
@QuarkusTest
class NoticeTest {

    @Inject
    Payers payers;

    @Inject
    Signer signer;

    @Inject
    Chromium chromium;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "leavewell.api-key")
    String key;

    @AfterEach
    void close() {
        chromium.closeWindows();
        clock.set(TestClock.START);
    }

    @Test
    void the_backend_reads_what_is_open_and_where_it_is_paid() throws JsonProcessingException {
        var cy = payers.owing(SandboxCard.INSUFFICIENT_FUNDS);
        var back = "https://app.northlight.example/account";
        var heard = api("?customer=" + cy.person().customer() + "&return_url=" + back);
        assertEquals(200, heard.status(), heard.body());
        var one = Json.MAPPER.readTree(heard.body()).at("/recoveries/0");
        assertEquals(cy.person().subscription(), one.get("subscription").asText());
        assertEquals("open", one.get("state").asText());
        assertEquals("insufficient_funds", one.get("decline").asText());
        assertEquals("29.00", one.at("/owed/amount").asText());
        assertEquals("EUR", one.at("/owed/currency").asText());
        assertEquals("2026-11-23T15:00:00Z", one.get("since").asText());
        assertEquals("2026-11-26T15:00:00Z", one.get("next_try").asText());
        assertEquals("2026-12-08T15:00:00Z", one.get("ends_on").asText());
        var page = payers.browser.open(
                Leavers.base() + URI.create(one.get("pay_url").asText()).getRawPath());
        var thanks = Payers.typed(page, SandboxCard.WORKS).press("Pay 29,00 €").onward();
        assertEquals(back, thanks.document().select("p.screen a").attr("href"));
        assertEquals(
                0,
                Json.MAPPER
                        .readTree(api("?customer=" + cy.person().customer()).body())
                        .get("recoveries")
                        .size());
    }

    @Test
    void a_day_that_was_chosen_shows() throws JsonProcessingException {
        var cy = payers.owing(SandboxCard.INSUFFICIENT_FUNDS);
        payers.open(cy).write("day", "2026-12-01").press("Charge me on that day");
        var one = Json.MAPPER
                .readTree(api("?customer=" + cy.person().customer()).body())
                .at("/recoveries/0");
        assertEquals("promised", one.get("state").asText());
        assertEquals("2026-12-01T09:00:00Z", one.get("next_try").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "'', customer",
        "?customer=, customer",
        "?customer=nobody, customer",
        "?customer=%00, customer",
        "?customer=%C3%28, customer",
        "?customer=nobody&return_url=https://evil.example, customer",
    })
    void a_wrong_question_is_answered_with_the_field_to_mend(String query, String field)
            throws JsonProcessingException {
        var heard = api(query);
        assertEquals(422, heard.status(), heard.body());
        assertEquals("application/problem+json", heard.header("Content-Type"));
        assertEquals(
                field, Json.MAPPER.readTree(heard.body()).at("/errors/0/field").asText());
        assertTrue(Wire.get("/q/openapi").body().contains("/api/recoveries"));
    }

    @Test
    void a_browser_on_the_hosts_pages_reads_it_with_a_token_and_no_other_page_does() throws JsonProcessingException {
        var cy = payers.owing("de", "DE", "29.00 EUR", SandboxCard.HARD);
        var path = "/pay/notice/" + token(cy, Purpose.PAY_NOTICE, 60);
        var heard = Wire.get(path, "Origin: " + Chromium.HOST);
        assertEquals(Chromium.HOST, heard.header("Access-Control-Allow-Origin"));
        assertEquals("no-store", heard.header("Cache-Control"));
        var notice = json(heard);
        assertTrue(notice.get("due").asBoolean());
        assertEquals(
                "Ihre letzte Zahlung hat nicht geklappt.", notice.get("text").asText());
        assertEquals("de", notice.get("lang").asText());
        for (var other : List.of("https://evil.example", "null", "http://northlight.example.evil", "%")) {
            assertEquals("", Wire.get(path, "Origin: " + other).header("Access-Control-Allow-Origin"), other);
        }
        for (var bad : List.of(token(cy, Purpose.PAY_NOTICE, -1), token(cy, Purpose.CANCEL, 60), "x", "%00")) {
            var status = Wire.get("/pay/notice/" + bad).status();
            assertTrue(status == 404 || status == 400, status + "");
        }
        Payers.typed(payers.open(cy), SandboxCard.WORKS).press("29,00 € bezahlen");
        assertFalse(json(Wire.get(path)).get("due").asBoolean());
    }

    @Test
    void the_banner_is_small_and_says_so_on_a_strict_page_until_it_is_closed() {
        var script = Wire.get("/pay/banner.js");
        assertTrue(script.body().length() <= 1_536, script.body().length() + " bytes");
        assertEquals("public, max-age=3600", script.header("Cache-Control"));
        var cy = payers.owing(SandboxCard.HARD);
        var window = hostPage(token(cy, Purpose.PAY_NOTICE, 60));
        window.page().waitForSelector("[role=status] a");
        var banner = window.find("[role=status]");
        assertEquals("Your last payment did not go through.Pay nowClose", banner.textContent());
        assertEquals("en", banner.getAttribute("lang"));
        assertEquals(0, window.pixelsBeyondTheEdge());
        assertEquals(List.of(), window.findings());
        assertEquals(List.of(), window.inDark().colourFindings());
        assertEquals(List.of(), window.complaints());
        assertEquals(0, window.cookies());
        assertTrue(window.find("[role=status] a").getAttribute("href").contains("/pay/"));
        window.press("Close");
        assertEquals(0, banner.count());
    }

    @Test
    void the_page_stays_as_it_is_where_nothing_is_open_or_nobody_says_whose() {
        var cy = payers.owing(SandboxCard.HARD);
        Payers.typed(payers.open(cy), SandboxCard.WORKS).press("Pay 29,00 €");
        for (var token : List.of(token(cy, Purpose.PAY_NOTICE, 60), "nonsense")) {
            var window = hostPage(token);
            window.page().evaluate("new Promise(ready => setTimeout(ready, 200))");
            assertEquals(0, window.find("[role=status]").count());
            assertEquals(List.of(), window.complaints());
        }
    }

    private Window hostPage(String token) {
        var window = chromium.window(Device.PHONE.withScripts());
        var page = Chromium.HOST + HostPage.PATH + "?ours=" + Leavers.base() + "&token=" + token;
        window.page().waitForResponse(answer -> answer.url().contains("/pay/notice/"), () -> window.open(page));
        return window;
    }

    private String token(Payers.Payer payer, Purpose purpose, int seconds) {
        return signer.sign(new Link(
                payer.person().customer(),
                null,
                purpose,
                Mode.LIVE,
                clock.instant().plusSeconds(seconds),
                UUID.randomUUID().toString(),
                null));
    }

    private Wire.Heard api(String query) {
        return Wire.get("/api/recoveries" + query, "Authorization: Bearer " + key);
    }

    private static JsonNode json(Wire.Heard heard) throws JsonProcessingException {
        return Json.MAPPER.readTree(heard.body());
    }
}
