package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.dunning.Recovery;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cy's payment has failed, and Cy pays: from the letter, without login. */
@QuarkusTest
class PayStoryTest {

    @Inject
    Payers payers;

    @Inject
    Chromium chromium;

    @Inject
    TestClock clock;

    @AfterEach
    void close() {
        chromium.closeWindows();
        clock.set(TestClock.START);
    }

    @Test
    void the_card_has_expired_a_new_one_pays_and_thanks_come_at_once() {
        var cy = payers.withExpiredCard();
        var window = chromium.window(Device.PHONE).open(payers.link(cy));
        assertEquals("Pay 29,00\u00a0€ for Pro", window.heading());
        assertTrue(window.find(".note").first().textContent().contains("the card ending in 4242 has expired"));
        assertTrue(window.find(".facts").textContent().contains("expired 10/2026"));
        assertEquals(0, window.pixelsBeyondTheEdge());
        window.find("#number").fill("4242 4242 4242 4242");
        window.find("#expiry").fill("0431");
        window.press("Pay 29,00 €");
        assertEquals("Thank you, 29,00\u00a0€ is paid", window.heading());
        window.page().reload();
        assertEquals("Thank you, 29,00\u00a0€ is paid", window.heading());
        assertEquals(0, window.cookies());

        assertEquals(List.of("PAY_PAGE paid"), payers.attempts(cy));
        assertEquals(Optional.of(Recovery.Ending.PAID), payers.ask(cy, Recovery::ending));
        assertEquals(Optional.of(Attempt.Origin.PAY_PAGE), payers.ask(cy, Recovery::paidBy));
        assertEquals(Status.ACTIVE, payers.debtors.people().ask(cy.subscription(), Subscription::status));
        payers.debtors.act();
        assertEquals("Thank you: 29,00\u00a0€ is paid", payers.subjects(cy).get(1));
        payers.debtors.live(cy.subscription(), "2026-12-20");
        assertEquals(2, payers.subjects(cy).size());
    }

    @Test
    void a_card_that_the_bank_declines_twice_is_told_in_its_words_and_asked_no_more_often_than_that() {
        var cy = payers.owing(SandboxCard.HARD);
        var declined =
                Payers.typed(payers.open(cy), SandboxCard.INSUFFICIENT_FUNDS).press("Pay 29,00 €");
        assertEquals(400, declined.status());
        assertTrue(declined.title().startsWith("Error: "), declined.title());
        assertTrue(declined.text().contains("There is not enough in the account today."), declined.text());
        assertEquals("", declined.document().select("#number").val());
        var again = Payers.typed(declined, SandboxCard.UNKNOWN).press("Pay 29,00 €");
        assertTrue(again.text().contains("The bank said no and not why."), again.text());
        payers.debtors.act();
        assertEquals(List.of("PAY_PAGE UNKNOWN", "PAY_PAGE INSUFFICIENT_FUNDS"), payers.attempts(cy));
        assertTrue(payers.ask(cy, Recovery::isOpen));
    }

    @Test
    void a_button_pressed_twice_charges_once_and_declines_once() {
        var cy = payers.owing(SandboxCard.HARD);
        var page = Payers.typed(payers.open(cy), SandboxCard.WORKS);
        assertEquals(
                "Thank you, 29,00 € is paid", page.press("Pay 29,00 €").onward().heading());
        assertEquals(303, page.press("Pay 29,00 €").status());
        assertEquals(List.of("PAY_PAGE paid"), payers.attempts(cy));

        var di = payers.owing(SandboxCard.HARD);
        var other = Payers.typed(payers.open(di), SandboxCard.UNKNOWN);
        assertEquals(400, other.press("Pay 29,00 €").status());
        assertEquals(400, other.press("Pay 29,00 €").status());
        assertEquals(List.of("PAY_PAGE UNKNOWN"), payers.attempts(di));
    }

    @Test
    void however_many_pay_in_the_same_moment_it_is_charged_once_and_all_see_thanks() {
        var cy = payers.owing(SandboxCard.UNKNOWN);
        var pages = IntStream.range(0, 6)
                .mapToObj(device -> Payers.typed(payers.open(cy), SandboxCard.WORKS))
                .toList();
        var answers = pages.stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> page.press("Pay 29,00 €").onward().heading()))
                .toList();
        answers.forEach(answer -> assertEquals("Thank you, 29,00 € is paid", answer.join()));
        assertEquals(List.of("PAY_PAGE paid"), payers.attempts(cy));
        assertEquals(Money.of("29.00", "EUR"), payers.ask(cy, Recovery::recovered));
    }

    @Test
    void the_card_on_file_pays_where_it_may_and_other_people_and_plans_are_left_alone() {
        var cy = payers.owing(SandboxCard.UNKNOWN);
        var di = payers.owing(SandboxCard.UNKNOWN);
        payers.debtors.changeQuietly(cy.subscription(), SandboxCard.WORKS);
        var other = payers.leavers.also(cy.person(), "starter", "12.00 EUR");
        var paid = payers.open(cy).press("Pay with the card ending in 0002").onward();
        assertEquals("Thank you, 29,00 € is paid", paid.heading());
        payers.leavers.see(
                other,
                found -> assertEquals(1, payers.in(() -> Invoice.of(found)).size()));
        assertEquals(List.of(), payers.attempts(di));
        assertTrue(payers.ask(di, Recovery::isOpen));
    }
}
