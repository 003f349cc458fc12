package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.ledger.Payments;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Leavers;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways to settle it: by confirming, on another day, in part, in any currency, or by leaving. */
@QuarkusTest
class PayWaysTest {

    @Inject
    Payers payers;

    @Inject
    Payments payments;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void a_payment_is_confirmed_with_one_press() {
        var cy = payers.owing(SandboxCard.AUTHENTICATION);
        var page = payers.open(cy);
        assertEquals("Confirm your payment of 29,00 €", page.heading());
        assertEquals(
                "Thank you, 29,00 € is paid",
                page.press("Confirm the payment").onward().heading());
        assertEquals(List.of("PAY_PAGE paid"), payers.attempts(cy));
    }

    @Test
    void a_day_is_chosen_shown_changed_and_kept() {
        var cy = payers.owing(SandboxCard.INSUFFICIENT_FUNDS);
        var page = payers.open(cy);
        var days = page.document().select("[name=day]").eachAttr("value");
        assertEquals(List.of("2026-11-24", "2026-11-26", "2026-11-30", "2026-12-01"), days);
        assertEquals(400, page.press("Charge me on that day").status());
        assertEquals(
                400,
                page.write("day", "2027-01-01").press("Charge me on that day").status());
        var promised =
                page.write("day", "2026-12-01").press("Charge me on that day").onward();
        assertTrue(promised.text().contains("We charge 29,00 € on 1 December 2026."), promised.text());
        var changed = promised.write("day", "2026-11-30")
                .press("Charge me on that day")
                .onward();
        assertTrue(changed.text().contains("We charge 29,00 € on 30 November 2026."), changed.text());
        payers.debtors.changeQuietly(cy.subscription(), SandboxCard.WORKS);
        payers.debtors.live(cy.subscription(), "2026-11-29");
        assertEquals(1, payers.subjects(cy).size());
        payers.debtors.live(cy.subscription(), "2026-11-30");
        assertEquals(List.of("RETRY paid"), payers.attempts(cy));
    }

    @Test
    void what_is_paid_in_part_is_asked_for_no_more() {
        var cy = payers.owing(SandboxCard.UNKNOWN);
        payments.receive(payers.invoice(cy), Money.of("20.00", "EUR"), Attempt.Origin.TRANSFER);
        var page = payers.open(cy);
        assertEquals("Pay 9,00 € for Pro", page.heading());
        assertEquals("20,00 €", page.fact("Already paid"));
        var paid = Payers.typed(page, SandboxCard.WORKS).press("Pay 9,00 €").onward();
        assertTrue(paid.text().contains("Paid 29,00 €"), paid.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | JP | 3500 JPY  | Pay JP¥3,500 for Pro",
                "ko | KR | 29000 KRW | Pro 요금 ₩29,000 결제",
                "zh | CN | 199.00 CNY | 支付 Pro 的 ¥199.00",
                "de | DE | 29.00 EUR | 29,00 € für Pro bezahlen",
            })
    void amounts_are_written_as_people_write_them(String language, String country, String price, String heading) {
        var cy = payers.owing(language, country, price, SandboxCard.UNKNOWN);
        var page = payers.browser.open(payers.madeNow(cy));
        assertEquals(heading, page.heading());
        assertEquals(
                303,
                Payers.typed(page, SandboxCard.WORKS)
                        .press(page.document().select("[value=card]").first())
                        .status());
        assertFalse(payers.invoice(cy).isOpen());
    }

    @Test
    void a_lost_card_is_not_offered_again() {
        var page = payers.open(payers.owing(SandboxCard.HARD));
        assertFalse(page.text().contains("Pay with the card ending in"), page.text());
    }

    @Test
    void whoever_would_rather_stop_cancels_in_two_clicks() {
        var cy = payers.owing(SandboxCard.HARD);
        var cancel =
                payers.open(cy).document().select("p.screen a").attr("href").replaceFirst("http://[^/]+", "");
        var page = payers.browser.open(Leavers.base() + cancel);
        assertEquals("Cancel your Pro plan?", page.heading());
        page.press("Cancel my subscription");
        assertEquals("There is nothing to pay here any more", payers.open(cy).heading());
    }

    @Test
    void the_sample_company_says_which_numbers_to_try() {
        var line = PayFacts.tests(Reader.of(Language.EN, "DE", "Europe/Berlin"));
        assertTrue(line.contains("4242\u00a04242\u00a04242\u00a04242 works"), line);
        assertFalse(payers.open(payers.owing(SandboxCard.HARD)).text().contains("Numbers to try"));
    }
}
