package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.CardRefused;
import io.leavewell.billing.Cards;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Decline;
import io.leavewell.billing.MoodyCharging;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.cancellation.Dump;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TillTest {

    @Inject
    Subscribers people;

    @Inject
    Payers payers;

    @Inject
    Charging charging;

    @Inject
    MoodyCharging moody;

    @Inject
    Cards cards;

    @Inject
    Dump dump;

    @Inject
    TestClock clock;

    UUID cy;

    @BeforeEach
    void cy_owes_a_month() {
        clock.set(TestClock.START);
        cy = payers.paying("Cy", SandboxCard.AUTHENTICATION);
        people.live(cy, "2026-12-24");
        payers.heard(cy);
    }

    @AfterEach
    void the_till_is_back() {
        moody.is(MoodyCharging.Mood.TILL);
    }

    @Test
    void whoever_confirms_on_the_pay_page_has_paid() {
        assertEquals(
                Decline.AUTHENTICATION, payers.pays(cy, Origin.RETRY).decline().orElseThrow());
        assertTrue(payers.pays(cy, Origin.PAY_PAGE).succeeded());
        assertEquals(Status.ACTIVE, people.ask(cy, Subscription::status));
    }

    @Test
    void the_same_key_again_charges_nothing_and_gives_the_first_answer() {
        var invoice = payers.open(cy).get(0);
        var failed = payers.charged("again-" + cy, invoice, Origin.RETRY);
        payers.puts(cy, SandboxCard.WORKS);
        assertEquals(
                failed.id(),
                payers.charged("again-" + cy, invoice, Origin.RETRY).id());
        var paid = payers.charged("other-" + cy, invoice, Origin.PAY_PAGE);
        assertEquals(
                paid.id(),
                payers.charged("other-" + cy, invoice, Origin.PAY_PAGE).id());
        assertEquals(
                List.of("failed AUTHENTICATION at RETRY", "card updated", "received 29.00 EUR at PAY_PAGE"),
                payers.heard(cy));
    }

    @Test
    void what_is_paid_is_not_charged_again() {
        var invoice = payers.open(cy).get(0);
        payers.pays(cy, Origin.PAY_PAGE);
        assertEquals(
                "Nothing is owed on " + invoice.number(),
                payers.refusal(() -> payers.charged("more-" + cy, invoice, Origin.PAY_PAGE)));
        assertEquals(0, payers.transfers(invoice, "29.00").minor());
    }

    @Test
    void two_who_pay_at_once_pay_once() {
        var invoice = payers.open(cy).get(0);
        payers.puts(cy, SandboxCard.WORKS);
        var tries = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> payers.refusal(() -> payers.charged("once-" + n % 3 + cy, invoice, Origin.PAY_PAGE))))
                .toList();
        var answers = tries.stream().map(CompletableFuture::join).toList();
        assertEquals(2, answers.stream().filter(String::isEmpty).count(), () -> "both with the same key: " + answers);
        assertEquals(List.of("RENEWAL 29.00 EUR: AUTHENTICATION", "PAY_PAGE 29.00 EUR: paid"), payers.attempts(cy));
        assertEquals(List.of("PAID 29.00", "PAID 29.00"), payers.states(cy));
    }

    @Test
    void a_card_is_taken_as_people_type_it_and_only_its_end_is_kept() throws SQLException {
        var card = charging.takeCard(payers.customer(cy), " 5555-5555 5555\u00a04444 ", YearMonth.of(2026, 12));
        assertEquals("Mastercard 4444", card.brand() + " " + card.last4());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), card.expiresOn());
        assertFalse(dump.tables().replaceAll("[ -]", "").contains("5555555555554444"));
        assertEquals(
                1,
                people.ask(cy, found -> PaymentMethod.count("customer = ?1 and endedAt is null", found.customer()))
                        .intValue());
        assertEquals(List.of("card updated"), payers.heard(cy));
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111111, 2031-01, NOT_FOR_TESTS",
        "4242, 2031-01, NO_NUMBER",
        "4242424242424242424242, 2031-01, NO_NUMBER",
        "my card, 2031-01, NO_NUMBER",
        ", 2031-01, NO_NUMBER",
        "4242424242424242, 1999-12, EXPIRED",
        "4242424242424242, 2026-11, EXPIRED",
        "4242424242424242, , EXPIRED"
    })
    void what_is_no_card_for_trying_out_is_refused(String number, YearMonth expires, CardRefused.Why why) {
        try {
            charging.takeCard(payers.customer(cy), number, expires);
            throw new AssertionError("taken");
        } catch (CardRefused refused) {
            assertEquals(why, refused.why());
            assertFalse(number != null
                    && number.length() > 9
                    && refused.getMessage().contains(number)
                    && why != CardRefused.Why.EXPIRED);
        }
        assertEquals(List.of(), payers.heard(cy));
    }

    @Test
    void a_card_is_over_when_its_month_is_over_where_its_owner_lives() {
        clock.set(Instant.parse("2026-12-31T23:30:00Z"));
        assertEquals(
                "The last month of the card is over",
                payers.refusal(() ->
                        charging.takeCard(payers.customer(cy), SandboxCard.WORKS.number(), YearMonth.of(2026, 12))));
    }

    @Test
    void a_card_that_the_network_renews_goes_on() {
        var card = payers.puts(cy, SandboxCard.WORKS);
        payers.heard(cy);
        cards.renewed(card, YearMonth.of(2034, 2));
        assertEquals(LocalDate.of(2034, 2, 28), people.ask(cy, found -> PaymentMethod.of(found.customer())
                .orElseThrow()
                .expiresOn()
                .orElseThrow()));
        assertEquals(List.of("card updated"), payers.heard(cy));
    }

    @Test
    void a_provider_tries_by_itself_and_has_a_page_of_its_own() {
        moody.is(MoodyCharging.Mood.PROVIDER);
        var invoice = payers.open(cy).get(0);
        assertTrue(charging.retriesItself());
        var page =
                charging.hostedPage(invoice, URI.create("https://example.com")).orElseThrow();
        assertEquals("https://pay.example.com/" + invoice.number(), page.toString());
        moody.triedInVain(invoice, Decline.HARD, clock.instant());
        moody.paid(invoice);
        assertEquals(List.of("failed HARD at PROVIDER", "received 29.00 EUR at PROVIDER"), payers.heard(cy));
        assertEquals(
                Attempt.Origin.PROVIDER,
                people.ask(cy, found -> Attempt.of(invoice).get(0).origin()));
    }
}
