package io.leavewell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visitors play one of the named people, cancel, come back, and start over. */
@QuarkusTest
@TestProfile(NorthlightProfile.class)
class AccountPageTest {

    @TestHTTPResource("/")
    URI home;

    @Inject
    SampleCompany company;

    @Inject
    Chromium chromium;

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @BeforeEach
    void everybody_is_where_their_story_begins() {
        QuarkusTransaction.requiringNew().run(company::startOver);
    }

    @Test
    void the_bare_address_leads_to_it() {
        assertEquals(account().title(), browser.open(home.toString()).onward().title());
    }

    @Test
    void each_person_has_a_card_in_their_own_language_and_one_button() {
        var page = account();
        assertEquals(200, page.status());
        assertTrue(page.title().contains("sample account page"));
        assertEquals(9, page.document().select(".person").size());
        assertEquals(9, page.document().select(".person a").size());
        assertEquals("€29.00 on 12 December 2026", fact(card(page, "Ada"), "Next charge"));
        assertEquals("290,00 € im Jahr", fact(card(page, "Bo"), "Preis"));
        assertEquals("取消订阅", card(page, "陈凯").select("a").text());
        assertEquals("구독 해지", card(page, "김대현").select("a").text());
        assertEquals("€29.00 on 28 November 2026", fact(card(page, "Eve"), "First charge"));
        assertEquals(2, card(page, "Gus").select("dl").size());
        assertEquals("US$29.00", fact(card(page, "Hana"), "Still to pay"));
        assertEquals("10. Dezember 2026", fact(card(page, "Ivo"), "Zugang bis"));
    }

    @Test
    void ada_looks_at_leaving_keeps_her_plan_and_is_told_so_on_the_account_page() {
        var leaving = cancel("Ada");
        assertEquals("Cancel your Pro plan?", leaving.heading());
        var back = leaving.press("Keep my plan");
        assertEquals(303, back.status());
        var token = back.header("Location").replaceFirst(".*leavewell=", "");
        var news = open("/demo?leavewell=" + token).text();
        assertTrue(news.contains("Ada Whitfield kept the plan · reference LW-"), news);
        assertFalse(news.contains("ignored"));
    }

    @Test
    void a_result_that_nobody_signed_is_ignored_in_words() {
        var page = open("/demo?leavewell=eyJvdXRjb21lIjoia2VwdCJ9.AAAA");
        assertEquals(200, page.status());
        assertTrue(page.text().contains("It is ignored."));
    }

    @Test
    void bo_cancels_and_whoever_starts_over_finds_him_with_his_plan_again() {
        var done = cancel("Bo").press("Abo kündigen");
        assertTrue(done.heading().contains("gekündigt"), done.heading());
        assertFalse(fact(card(account(), "Bo"), "Zugang bis").isEmpty());
        assertEquals(303, account().press("Start over").status());
        assertFalse(fact(card(account(), "Bo"), "Nächste Zahlung").isEmpty());
    }

    @Test
    void gus_is_asked_which_of_his_two_subscriptions_he_means() {
        assertEquals("Which subscription do you want to cancel?", cancel("Gus").heading());
    }

    @Test
    void ivo_has_left_already_and_can_undo_it() {
        var done = cancel("Ivo");
        assertTrue(done.heading().contains("gekündigt"), done.heading());
        assertTrue(done.press("Rückgängig machen, Abo behalten").heading().contains("läuft weiter"));
    }

    @Test
    void finn_who_pauses_hana_who_owes_and_eve_on_trial_can_leave_as_well() {
        assertTrue(cancel("Finn").press("Abo kündigen").heading().contains("gekündigt"));
        assertTrue(cancel("Hana").press("Cancel my subscription").heading().contains("cancelled"));
        assertTrue(cancel("Eve").press("Cancel my subscription").heading().contains("cancelled"));
    }

    @Test
    void the_page_works_without_scripts_and_says_which_styles_may_apply() {
        var page = account();
        assertEquals(
                0,
                page.document()
                        .select("script:not([src=/pay/banner.js]), [style]")
                        .size());
        assertEquals(2, page.document().select("style").size());
        assertEquals(2, page.header("Content-Security-Policy").split("'sha256-", -1).length - 1);
    }

    @Test
    void the_banner_says_that_hana_has_an_invoice_to_pay_until_it_is_paid() {
        var window = chromium.window(Device.PHONE.withScripts());
        window.open(home.resolve("/demo").toString());
        window.page().waitForSelector("[role=status] a");
        var banner = window.find("[role=status]").first();
        assertEquals("Your last payment did not go through.Pay nowClose", banner.textContent());
        assertEquals(0, window.pixelsBeyondTheEdge());
        assertEquals(List.of(), window.findings());
        assertEquals(List.of(), window.inDark().colourFindings());
        assertEquals(List.of(), window.complaints());
        var pay =
                URI.create(window.find("[role=status] a").getAttribute("href")).getRawPath();
        assertEquals("Pay US$29.00 for Pro", open(pay).heading());
        cancel("Hana").press("Cancel my subscription");
        assertTrue(account().document().select("script").isEmpty());
    }

    @Test
    void the_pages_to_which_the_flow_leads_exist_in_every_language() {
        for (var language : new String[] {"en", "de", "zh", "ko"}) {
            assertEquals(200, open("/demo/help/first-steps?lang=" + language).status());
            assertEquals(200, open("/demo/export?lang=" + language).status());
            assertEquals(200, open("/demo?lang=" + language).status());
        }
    }

    private Browser.Page cancel(String name) {
        var page = account();
        return open(card(page, name).select("a").attr("href"));
    }

    private Browser.Page account() {
        return open("/demo");
    }

    private Browser.Page open(String path) {
        return browser.open(home.resolve(path).toString());
    }

    private static Element card(Browser.Page page, String name) {
        return page.document().select(".person:has(h2:contains(" + name + "))").first();
    }

    private static String fact(Element card, String label) {
        return card.select("dt:containsOwn(" + label + ") + dd").text();
    }
}
