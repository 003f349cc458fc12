package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Dump;
import io.leavewell.time.TestClock;
import io.leavewell.web.Overheard;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S6, T-S8, T-S9: whatever is typed into the card form, nobody sees a number again and nothing is charged by mistake. */
@QuarkusTest
class PayInputTest {

    /** Luhn is content with it, and no bank has given it out for tests. */
    private static final String REAL_LOOKING = "4539578763621486";

    @Inject
    Payers payers;

    @Inject
    Dump dump;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~                   | 04 / 31 | number",
                "4242                 | 04 / 31 | number",
                "4242 4242 4242 424x  | 04 / 31 | number",
                "<script>alert(1)</script> | 04 / 31 | number",
                "'; drop table invoice--   | 04 / 31 | number",
                "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢     | 04 / 31 | number",
                "4242424242424242     | ~~      | expiry",
                "4242424242424242     | 13/99   | expiry",
                "4242424242424242     | 00/31   | expiry",
                "4242424242424242     | 1999    | expiry",
                "4242424242424242     | 12/1999 | expiry",
                "4242424242424242     | 04/20   | expiry",
                "4242424242424242     | 12/99   | expiry",
                "4242424242424242     | April   | expiry",
                "4242424242424242     | 4242424242424242 | expiry",
                "4242424242424242     | <b>04/31 | expiry",
            })
    void what_is_no_card_is_named_and_charges_nothing(String number, String expiry, String field) {
        var cy = payers.owing(SandboxCard.HARD);
        var page =
                payers.open(cy).write("number", number).write("expiry", expiry).press("Pay 29,00 €");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertEquals(List.of("#" + field), page.document().select(".problem a").eachAttr("href"));
        assertTrue(page.document().select("#" + field).hasAttr("aria-invalid"));
        assertEquals("", page.document().select("#number").val());
        assertFalse(page.html().contains("<script>"));
        assertFalse(page.html().contains("4242424242424242"), page.html());
        assertEquals(List.of(), payers.attempts(cy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"04 / 31", "04/31", "4/31", "0431", "04-2031", "04.31", "04 31", " 04 / 2031 "})
    void months_may_be_written_as_people_write_them(String expiry) {
        var cy = payers.owing(SandboxCard.HARD);
        var page = payers.open(cy).write("number", " 4242-4242 4242\u00a04242 ").write("expiry", expiry);
        assertEquals(303, page.press("Pay 29,00 €").status());
    }

    @Test
    void a_month_that_was_right_stays_in_its_field() {
        var page =
                payers.open(payers.owing(SandboxCard.HARD)).write("number", "4").write("expiry", "04 / 31");
        assertEquals(
                "04 / 31",
                page.press("Pay 29,00 €").document().select("#expiry").val());
    }

    @Test
    void a_real_card_is_refused_and_neither_kept_nor_logged() throws SQLException {
        var cy = payers.owing(SandboxCard.HARD);
        try (var log = new Overheard()) {
            var page = payers.open(cy);
            var refused = page.write("number", REAL_LOOKING)
                    .write("expiry", "04 / 31")
                    .press("Pay 29,00 €");
            assertEquals(400, refused.status());
            assertTrue(refused.text().contains("Your card was neither charged nor kept."), refused.text());
            assertFalse(refused.html().contains(REAL_LOOKING));
            page.write("expiry", REAL_LOOKING).press("Pay 29,00 €");
            Payers.typed(page, SandboxCard.UNKNOWN).press("Pay 29,00 €");
            Payers.typed(payers.open(cy), SandboxCard.WORKS).press("Pay 29,00 €");
            payers.debtors.act();
            for (var number : List.of(REAL_LOOKING, SandboxCard.UNKNOWN.number(), Payers.WORKS)) {
                assertFalse(log.all().contains(number), number);
                assertFalse(dump.tables().contains(number), number);
            }
            var end = REAL_LOOKING.substring(12);
            assertEquals(0, QuarkusTransaction.requiringNew().call(() -> PaymentMethod.count("last4", end)));
        }
    }

    @Test
    void ten_thousand_characters_are_no_card_either() {
        var cy = payers.owing(SandboxCard.HARD);
        var long_one = "4".repeat(10_000);
        for (var fields : List.of(
                Map.of("act", "card", "number", long_one, "expiry", "04 / 31"),
                Map.of("act", "card", "number", Payers.WORKS, "expiry", long_one),
                Map.of("act", "day", "day", long_one),
                Map.of("act", long_one, "token", long_one))) {
            var page = payers.browser.post(payers.link(cy), List.copyOf(fields.entrySet()));
            assertTrue(page.status() == 400 || page.status() == 303, page.status() + "");
            assertFalse(page.html().contains(long_one));
        }
        assertEquals(List.of(), payers.attempts(cy));
    }

    @Test
    void a_form_without_its_token_pays_all_the_same_and_once() {
        var cy = payers.owing(SandboxCard.HARD);
        var fields = Map.of("act", "card", "number", Payers.WORKS, "expiry", "04 / 31", "token", "'; x");
        payers.browser.post(payers.link(cy), List.copyOf(fields.entrySet()));
        payers.browser.post(payers.link(cy), List.copyOf(fields.entrySet()));
        assertEquals(List.of("PAY_PAGE paid"), payers.attempts(cy));
    }
}
