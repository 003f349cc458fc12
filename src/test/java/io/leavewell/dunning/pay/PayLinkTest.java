package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.BillingContact;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Dump;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.dunning.Recovery;
import io.leavewell.time.TestClock;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S1, T-S2: what a link to pay opens, and what it does not. */
@QuarkusTest
class PayLinkTest {

    private static final String FRESH = "Send me a fresh link";

    @Inject
    Payers payers;

    @Inject
    Signer signer;

    @Inject
    Erasure erasure;

    @Inject
    Dump dump;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void opening_it_changes_nothing_however_often_a_scanner_does_it() throws SQLException {
        var cy = payers.owing(SandboxCard.INSUFFICIENT_FUNDS);
        var link = payers.link(cy);
        payers.browser.open(link);
        var before = dump.tables();
        for (var time = 0; time < 3; time++) {
            payers.browser.open(link + "?act=card&number=4242424242424242&expiry=0431&day=2026-12-01");
        }
        assertEquals(before, dump.tables());
    }

    @Test
    void it_shows_neither_a_name_nor_an_address_and_sets_no_cookie() {
        var cy = payers.owing(SandboxCard.HARD);
        var page = payers.open(cy);
        var thanks = Payers.typed(page, SandboxCard.WORKS).press("Pay 29,00 €").onward();
        for (var each : List.of(page, thanks)) {
            assertFalse(each.html().contains(cy.person().email()));
            assertFalse(each.text().contains("Cy"), each.text());
            assertEquals("", each.header("Set-Cookie"));
            assertEquals("no-referrer", each.header("Referrer-Policy"));
            assertTrue(each.document()
                    .select("script, [style], [onclick], img, iframe")
                    .isEmpty());
        }
    }

    @Test
    void an_old_link_gets_a_fresh_one_sent_to_those_on_file_at_most_three_times_a_day() {
        var cy = payers.owing(SandboxCard.HARD);
        payers.in(() -> {
            new BillingContact(
                            Customer.known(cy.person().customer()).orElseThrow(),
                            "books-" + cy.person().email(),
                            0)
                    .persist();
            return null;
        });
        var link = payers.link(cy);
        clock.advance(Duration.ofDays(14).plusSeconds(1));
        var late = payers.browser.open(link);
        assertEquals(410, late.status());
        assertEquals("This link is too old", late.heading());
        assertFalse(late.text().contains("29"), late.text());
        var known = payers.mails(cy).size();
        for (var time = 0; time < 5; time++) {
            assertEquals("Please look into your mail", late.press(FRESH).heading());
        }
        payers.leavers.work();
        assertEquals(known + 3 + 3, payers.mails(cy).size());
        var mail = payers.postbox.to("books-" + cy.person().email()).get(0);
        assertEquals("Your fresh link to pay for Pro", mail.subject());
        assertTrue(mail.text().contains("\n\nHello,\n"), mail.text());
        var fresh = Leavers.base() + mail.text().replaceFirst("(?s).*http://[^/]+(/pay/\\S+).*", "$1");
        assertEquals("Pay 29,00 € for Pro", payers.browser.open(fresh).heading());
    }

    @Test
    void where_nothing_is_open_any_more_the_same_is_said_and_nothing_sent() {
        var cy = payers.owing(SandboxCard.HARD);
        var link = payers.link(cy);
        Payers.typed(payers.open(cy), SandboxCard.WORKS).press("Pay 29,00 €");
        payers.debtors.act();
        clock.advance(Duration.ofDays(15));
        var known = payers.mails(cy).size();
        assertEquals(
                "Please look into your mail",
                payers.browser.open(link).press(FRESH).heading());
        payers.leavers.work();
        assertEquals(known, payers.mails(cy).size());
    }

    @Test
    void a_used_link_shows_thanks_and_after_the_next_failure_what_is_open_then() {
        var cy = payers.owing(SandboxCard.HARD);
        var page = Payers.typed(payers.open(cy), SandboxCard.WORKS);
        page.press("Pay 29,00 €");
        assertEquals("Thank you, 29,00 € is paid", payers.open(cy).heading());
        assertEquals(303, page.press("Pay 29,00 €").status());
        assertEquals(1, payers.attempts(cy).size());

        var first = payers.ask(cy, Recovery::id);
        payers.debtors.put(cy.subscription(), SandboxCard.EXPIRED_CARD);
        payers.debtors.people().live(cy.subscription(), "2026-12-23");
        var again = payers.browser.open(Leavers.base() + "/pay/" + signed(cy, first.toString()));
        assertEquals("Pay 29,00 € for Pro", again.heading());
        assertTrue(again.text().contains("for 23 December 2026"), again.text());
    }

    @Test
    void altered_repurposed_and_unknown_ones_get_one_page_that_reveals_nothing() {
        var cy = payers.owing(SandboxCard.HARD);
        var link = payers.link(cy);
        var altered = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        var cancel = Leavers.base() + "/pay/" + payers.leavers.link(cy.person()).replaceFirst(".*/c/", "");
        var unknown = Leavers.base() + "/pay/" + signed(cy, UUID.randomUUID().toString());
        var odd = Leavers.base() + "/pay/" + signed(cy, "no id");
        var first = payers.browser.open(altered);
        for (var url : List.of(altered, cancel, unknown, odd)) {
            var page = payers.browser.open(url);
            assertEquals(404, page.status(), url);
            assertEquals(first.html(), page.html());
            assertEquals(
                    404,
                    payers.browser.post(url, List.of(Map.entry("act", "fresh"))).status());
        }
        assertEquals(404, payers.browser.open(link.replace("/pay/", "/c/")).status());
    }

    @Test
    void of_somebody_who_was_erased_nothing_is_shown() {
        var cy = payers.owing(SandboxCard.HARD);
        var link = payers.link(cy);
        payers.in(() -> erasure.of(Customer.known(cy.person().customer()).orElseThrow()));
        assertEquals(404, payers.browser.open(link).status());
        var paid = payers.browser.post(
                link,
                List.of(Map.entry("act", "card"), Map.entry("number", Payers.WORKS), Map.entry("expiry", "0431")));
        assertEquals(404, paid.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "eyJ9.odd", "%00", "..%2f..%2f", "%C3%28", "a.b.c", "banner.js.", "notice"})
    void garbage_is_no_mistake_of_ours(String garbage) {
        for (var page : List.of(
                payers.browser.open(Leavers.base() + "/pay/" + garbage),
                payers.browser.post(Leavers.base() + "/pay/" + garbage, List.of(Map.entry("act", "%"))))) {
            assertTrue(page.status() == 404 || page.status() == 400, garbage + ": " + page.status());
        }
    }

    private String signed(Payers.Payer payer, String jti) {
        return signer.sign(new Link(
                payer.person().customer(),
                payer.person().subscription(),
                Purpose.PAY,
                Mode.LIVE,
                clock.instant().plusSeconds(60),
                jti,
                null));
    }
}
