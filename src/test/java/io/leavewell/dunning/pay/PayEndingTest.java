package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.MoodyBilling;
import io.leavewell.billing.MoodyCharging;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.billing.ledger.Till;
import io.leavewell.dunning.Recovery;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the same link shows when it is over, and on days on which the bank does not answer. */
@QuarkusTest
class PayEndingTest {

    @Inject
    Payers payers;

    @Inject
    Till till;

    @Inject
    MoodyCharging charging;

    @Inject
    MoodyBilling billing;

    @Inject
    TestClock clock;

    @AfterEach
    void all_is_well_again() {
        billing.is(MoodyBilling.Mood.WORKS);
        charging.is(MoodyCharging.Mood.TILL);
        clock.set(TestClock.START);
    }

    @Test
    void whose_plan_has_ended_owes_nothing_and_may_come_back() {
        var cy = payers.owing(SandboxCard.EXPIRED_CARD);
        payers.debtors.live(cy.subscription(), "2026-12-20");
        var page = payers.browser.open(payers.madeNow(cy));
        assertEquals("Pro has ended", page.heading());
        assertTrue(page.text().contains("You owe us nothing"), page.text());
        assertTrue(page.document().select("form").isEmpty());
        assertEquals(
                "http://northlight.example",
                page.document().select("p.screen a").attr("href"));
    }

    @Test
    void whose_plan_is_paused_goes_on_with_a_card_that_works() {
        payers.ending("pause", () -> {
            var cy = payers.owing(SandboxCard.EXPIRED_CARD);
            payers.debtors.live(cy.subscription(), "2026-12-20");
            var page = payers.browser.open(payers.madeNow(cy));
            assertEquals("Pro is paused", page.heading());
            assertTrue(page.text().contains("29,00 € is charged at once"), page.text());
            assertEquals(400, page.press("Go on with Pro").status());
            var typed = Payers.typed(page, SandboxCard.WORKS);
            assertEquals("Pro goes on", typed.press("Go on with Pro").onward().heading());
            assertEquals(303, typed.press("Go on with Pro").status());
            assertEquals(Status.ACTIVE, status(cy));
        });
    }

    @Test
    void while_billing_is_silent_the_wish_to_go_on_is_kept() {
        payers.ending("pause", () -> {
            var cy = payers.owing(SandboxCard.EXPIRED_CARD);
            payers.debtors.live(cy.subscription(), "2026-12-20");
            billing.is(MoodyBilling.Mood.DOWN);
            var page = payers.browser.open(payers.madeNow(cy));
            var recorded = Payers.typed(page, SandboxCard.WORKS)
                    .press("Go on with Pro")
                    .onward();
            assertEquals("Your payment is recorded", recorded.heading());
            billing.is(MoodyBilling.Mood.WORKS);
            clock.advance(java.time.Duration.ofHours(1));
            payers.leavers.work();
            assertEquals("Pro goes on", payers.browser.open(payers.madeNow(cy)).heading());
        });
    }

    @Test
    void what_was_left_unpaid_may_still_be_paid_and_a_no_starts_no_new_letters() {
        payers.ending("leave", () -> {
            var cy = payers.owing(SandboxCard.EXPIRED_CARD);
            payers.debtors.live(cy.subscription(), "2026-12-20");
            var known = payers.subjects(cy).size();
            var page = payers.browser.open(payers.madeNow(cy));
            assertEquals("Pay 29,00 € for Pro", page.heading());
            var declined = Payers.typed(page, SandboxCard.UNKNOWN).press("Pay 29,00 €");
            assertEquals(400, declined.status());
            payers.debtors.act();
            assertEquals(known, payers.subjects(cy).size());
            var paid = Payers.typed(declined, SandboxCard.WORKS)
                    .press("Pay 29,00 €")
                    .onward();
            assertEquals("Thank you, 29,00 € is paid", paid.heading());
            payers.debtors.act();
            assertEquals("Thank you: 29,00\u00a0€ is paid", payers.subjects(cy).get(known));
            assertEquals(Status.ACTIVE, status(cy));
        });
    }

    @Test
    void while_the_bank_is_silent_the_payment_is_recorded_and_charged_once_when_it_speaks() {
        var cy = payers.owing(SandboxCard.HARD);
        var page = Payers.typed(payers.open(cy), SandboxCard.WORKS);
        var silent = MoodyTill.silent(till);
        QuarkusMock.installMockForInstance(silent, till);
        for (var press = 0; press < 3; press++) {
            var recorded = page.press("Pay 29,00 €");
            assertEquals("Your payment is recorded", recorded.heading());
        }
        assertEquals(List.of(), payers.attempts(cy));
        assertTrue(payers.open(cy).text().contains("We are trying to charge your card just now."));
        silent.speaksAgain();
        payers.debtors.act();
        assertEquals(List.of("RETRY paid"), payers.attempts(cy));
        assertEquals("Thank you, 29,00 € is paid", payers.open(cy).heading());
        assertEquals(2, payers.subjects(cy).size());
    }

    @Test
    void a_provider_with_a_page_of_its_own_gets_one_button_and_no_card_passes_through_us() {
        var cy = payers.owing(SandboxCard.UNKNOWN);
        charging.is(MoodyCharging.Mood.PROVIDER);
        var ours = payers.open(cy);
        assertTrue(ours.document().select("#number").isEmpty());
        assertEquals(1, ours.document().select("button").size());
        assertTrue(ours.header("Content-Security-Policy").contains("form-action 'self' https://pay.example.com;"));
        var onward = ours.press("Pay 29,00 €");
        assertEquals(303, onward.status());
        assertEquals("https://pay.example.com/" + payers.invoice(cy).number(), onward.header("Location"));
        assertFalse(payers.ask(cy, Recovery::ending).isPresent());
        assertEquals(Optional.empty(), payers.ask(cy, Recovery::paidBy));
    }

    private Status status(Payers.Payer payer) {
        return payers.debtors.people().ask(payer.subscription(), Subscription::status);
    }
}
