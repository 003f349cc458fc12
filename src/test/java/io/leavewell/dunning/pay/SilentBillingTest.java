package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.MoodyCharging;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.time.TestClock;
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

/** While whoever takes the money does not answer, people are told so, and type nothing twice but the number of a card. */
@QuarkusTest
class SilentBillingTest {

    @Inject
    Payers payers;

    @Inject
    MoodyCharging charging;

    @Inject
    CardLinks cards;

    @Inject
    Signer signer;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "leavewell.api-key")
    String key;

    @AfterEach
    void all_is_well_again() {
        charging.is(MoodyCharging.Mood.TILL);
        clock.set(TestClock.START);
    }

    @Test
    void another_card_is_asked_for_again_later_in_the_customers_language() {
        var cy = payers.owing("de", "DE", "29.00 EUR", SandboxCard.HARD);
        var page = Payers.typed(cardPage(cy), SandboxCard.WORKS);
        charging.is(MoodyCharging.Mood.DOWN);
        var silent = page.press("Diese Karte verwenden");
        assertSilent(silent, "Wir können die Zahlung gerade nicht annehmen");
        assertEquals("9987", onFile(cy).last4());
        charging.is(MoodyCharging.Mood.TILL);
        assertEquals(
                200,
                Payers.typed(silent, SandboxCard.WORKS)
                        .press("Diese Karte verwenden")
                        .status());
        assertEquals("4242", onFile(cy).last4());
    }

    @Test
    void so_is_a_payment_with_a_card_that_could_not_be_put_on_file() {
        var cy = payers.owing("ko", "KR", "29000 KRW", SandboxCard.HARD);
        var page = Payers.typed(payers.browser.open(payers.madeNow(cy)), SandboxCard.WORKS);
        charging.is(MoodyCharging.Mood.DOWN);
        var button = page.document().select("[value=card]").first();
        assertSilent(page.press(button), "지금은 결제할 수 없습니다");
        assertEquals(List.of(), payers.attempts(cy));
    }

    @Test
    void the_hosts_programs_are_told_what_is_known_all_the_same() {
        var cy = payers.owing(SandboxCard.HARD);
        charging.is(MoodyCharging.Mood.DOWN);
        var heard = Wire.get("/api/recoveries?customer=" + cy.person().customer(), "Authorization: Bearer " + key);
        assertEquals(200, heard.status());
        assertTrue(heard.body().contains("\"29.00\""), heard.body());
        var notice = Wire.get("/pay/notice/" + token(cy));
        assertEquals(200, notice.status());
        assertTrue(notice.body().contains("\"due\":true"), notice.body());
    }

    private static void assertSilent(Browser.Page page, String heading) {
        assertEquals(503, page.status());
        assertEquals(heading, page.document().select("#problem").text());
        assertEquals("04 / 31", page.document().select("#expiry").val());
        assertEquals("", page.document().select("#number").val());
        assertFalse(page.html().contains(Payers.WORKS));
        assertFalse(page.document()
                .select(page.document().select(".problem a").attr("href"))
                .isEmpty());
    }

    private Browser.Page cardPage(Payers.Payer payer) {
        return payers.browser.open(Leavers.base()
                + payers.in(() -> URI.create(cards.to(customer(payer))).getRawPath()));
    }

    private PaymentMethod onFile(Payers.Payer payer) {
        return payers.in(() -> PaymentMethod.of(customer(payer)).orElseThrow());
    }

    private static Customer customer(Payers.Payer payer) {
        return Customer.known(payer.person().customer()).orElseThrow();
    }

    private String token(Payers.Payer payer) {
        var jti = UUID.randomUUID().toString();
        var until = clock.instant().plusSeconds(60);
        return signer.sign(new Link(payer.person().customer(), null, Purpose.PAY_NOTICE, Mode.LIVE, until, jti, null));
    }
}
