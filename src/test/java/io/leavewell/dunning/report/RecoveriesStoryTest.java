package io.leavewell.dunning.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.billing.Attempt;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Browser;
import io.leavewell.dunning.Debtors;
import io.leavewell.dunning.Recovery;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mina looks after failed payments, one by one. */
@QuarkusTest
class RecoveriesStoryTest {

    @Inject
    Debtors debtors;

    @Inject
    Operators operators;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void cys_payment_is_on_the_list_and_its_page_says_what_was_done_and_why() {
        var cy = debtors.owing("Cy", SandboxCard.UNKNOWN);
        var plan = debtors.ask(cy, one -> one.subscribed());
        var list = mina().open(url("?plan=" + plan));
        var row = list.document().select("tbody tr");
        assertEquals(1, row.size());
        assertTrue(row.text().contains("29,00") || row.text().contains("29.00"), row.text());
        assertTrue(row.text().contains("no reason given") && row.text().contains("Card is tried"), row.text());
        var page = list.follow("Cy");
        assertTrue(page.text().contains("First letter") && page.text().contains("Renewal"), page.text());
        assertTrue(page.document().select("#pay").attr("value").contains("/pay/"));
        assertEquals(1, page.document().select("a[href^=/workspace/customers/]").size());
        assertEquals(0, rows("?cause=HARD&plan=" + plan));
        assertEquals(1, rows("?cause=UNKNOWN&sort=-owed&plan=" + plan));
        assertEquals(0, rows("?state=PAID&plan=" + plan));
        var file =
                mina().open(url("?csv=1&state=all&plan=" + plan)).html().lines().toList();
        assertEquals(2, file.size());
        assertTrue(file.get(1).contains("29.00,0.00,EUR,UNKNOWN"), file.get(1));
    }

    @Test
    void mina_has_the_card_tried_at_once() {
        var cy = debtors.owing("Cy", SandboxCard.UNKNOWN);
        debtors.changeQuietly(cy, SandboxCard.WORKS);
        var said = mina().open(one(cy)).press("Try the card now").onward();
        assertTrue(said.text().contains("The card is tried within seconds."), said.text());
        debtors.act();
        assertEquals(Optional.of(Recovery.Ending.PAID), debtors.ask(cy, Recovery::ending));
        assertEquals(Optional.of(Attempt.Origin.RETRY), debtors.ask(cy, Recovery::paidBy));
        assertEquals(List.of("recovery.tried"), acts(cy));
        var page = mina().open(one(cy));
        assertEquals(0, page.document().select("main form").size(), "nothing is left to do");
    }

    @Test
    void part_of_it_comes_by_transfer_and_then_the_rest() {
        var cy = debtors.owing("Cy", SandboxCard.HARD);
        var said = mina().open(one(cy))
                .write("amount", "20")
                .press("Paid by transfer")
                .onward();
        assertTrue(said.text().contains("noted as paid"), said.text());
        assertEquals(Money.of("9.00", "EUR"), debtors.ask(cy, Recovery::owed));
        mina().open(one(cy)).press("Paid by transfer");
        assertEquals(Optional.of(Recovery.Ending.PAID), debtors.ask(cy, Recovery::ending));
        assertEquals(List.of("recovery.received", "recovery.received"), acts(cy));
    }

    @Test
    void a_button_pressed_twice_counts_a_part_once() {
        var cy = debtors.owing("Cy", SandboxCard.HARD);
        var pages = Stream.generate(() -> mina().open(one(cy)).write("amount", "10"))
                .limit(3)
                .toList();
        var presses = pages.stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> page.press("Paid by transfer").onward().text()))
                .toList();
        var said = presses.stream().map(CompletableFuture::join).toList();
        assertEquals(
                2,
                said.stream().filter(text -> text.contains("nothing was noted")).count(),
                said::toString);
        assertEquals(Money.of("19.00", "EUR"), debtors.ask(cy, Recovery::owed));
        assertEquals(List.of("recovery.received"), acts(cy));
        assertEquals(Optional.of(Attempt.Origin.TRANSFER), debtors.ask(cy, Recovery::paidBy));
        assertTrue(mina().open(one(cy)).text().contains("Paid by Transfer"));
    }

    @Test
    void what_cannot_have_come_is_refused_and_stays_in_the_field() {
        var cy = debtors.owing("Cy", SandboxCard.HARD);
        for (var wrong : List.of("", "0", "29.01", "-3", "1.005", "plenty")) {
            var page = mina().open(one(cy)).write("amount", wrong).press("Paid by transfer");
            assertEquals(400, page.status(), wrong);
            assertTrue(page.title().startsWith("Error:"), wrong);
            assertEquals(wrong, page.document().select("#amount").attr("value"));
        }
        assertEquals(Money.of("29.00", "EUR"), debtors.ask(cy, Recovery::owed));
    }

    @Test
    void vera_reads_and_changes_nothing() {
        var cy = debtors.owing("Cy", SandboxCard.HARD);
        var vera = as(operators.vera());
        var page = vera.open(one(cy));
        assertEquals(200, page.status());
        assertEquals(0, page.document().select("main form, #pay").size());
        assertFalse(page.html().contains("/pay/"));
        var csrf = Map.entry("csrf", page.document().select("[name=csrf]").attr("value"));
        assertEquals(403, vera.post(one(cy) + "/try", List.of(csrf)).status());
        assertEquals(403, vera.post(one(cy) + "/payment", List.of(csrf)).status());
        assertEquals(404, vera.open(url("/" + UUID.randomUUID())).status());
    }

    private List<String> acts(UUID subscription) {
        var id = debtors.ask(subscription, one -> one.id()).toString();
        return QuarkusTransaction.requiringNew()
                .call(() -> Entry.about("recovery", id).stream().map(Entry::act).toList());
    }

    private int rows(String query) {
        return mina().open(url(query)).document().select("tbody tr").size();
    }

    private String one(UUID subscription) {
        return url("/" + debtors.ask(subscription, one -> one.id()));
    }

    private Browser mina() {
        return as(operators.mina());
    }

    private Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    private static String url(String rest) {
        return Operators.base() + "/workspace/recoveries" + rest;
    }
}
