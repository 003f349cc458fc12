package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.ledger.Payers;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.customer.Happening;
import io.leavewell.time.TestClock;
import io.leavewell.web.Json;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of cards, contacts and charges on the customer's page and in their export, and what an erasure takes. */
@QuarkusTest
class PayersPastTest {

    @Inject
    Subscribers people;

    @Inject
    Payers payers;

    @Inject
    PaymentChronicle chronicle;

    @Inject
    PaymentDisclosure disclosure;

    @Inject
    Erasure erasure;

    @Inject
    TestClock clock;

    UUID cy;

    @BeforeEach
    void cy_pays_with_a_second_card() {
        clock.set(TestClock.START);
        cy = payers.paying("Cy", SandboxCard.INSUFFICIENT_FUNDS);
        people.live(cy, "2026-12-24");
        payers.puts(cy, SandboxCard.WORKS);
        payers.pays(cy, Origin.PAY_PAGE);
        people.alter(cy, found -> new BillingContact(found.customer(), "olive-tapir@example.com", 0).persist());
    }

    @Test
    void the_page_of_the_customer_tells_of_cards_and_charges() {
        assertEquals(
                List.of(
                        "Card ending in 9995 put on file: Visa, until 05/2031",
                        "Card ending in 4242 put on file: Visa, until 05/2031",
                        "Charge declined, 29,00\u00a0€: not enough money in the account, renewal",
                        "Card charged, 29,00\u00a0€: pay page"),
                told(Language.EN));
        assertEquals(
                "Karte mit den Endziffern 4242 hinterlegt: Visa, bis 05/2031",
                told(Language.DE).get(1));
        for (var language : Language.values()) {
            assertEquals(4, told(language).size());
        }
    }

    @Test
    void the_export_tells_it_too() {
        var said = of(customer -> Json.write(disclosure.about(customer)));
        for (var word : List.of("4242", "9995", "INSUFFICIENT_FUNDS", "olive-tapir@example.com", "PAY_PAGE")) {
            assertTrue(said.contains(word), () -> word + " in " + said);
        }
    }

    @Test
    void an_erasure_takes_cards_and_contacts_and_leaves_amounts() {
        var erased = of(customer -> erasure.of(customer));
        assertEquals(2, erased.gone().get(BillingTrace.CARDS));
        assertEquals(1, erased.gone().get(BillingTrace.CONTACTS));
        assertEquals(2, erased.kept().get(BillingTrace.ATTEMPTS));
        var said = of(customer -> Json.write(disclosure.about(customer)));
        assertFalse(said.contains("4242") || said.contains("9995") || said.contains("tapir"), said);
        assertTrue(of(customer -> PaymentMethod.of(customer)).isEmpty());
        assertEquals(2, told(Language.EN).size(), "the charges");
        assertEquals(
                0,
                of(customer -> erasure.of(customer))
                        .gone()
                        .get(BillingTrace.CARDS)
                        .intValue());
    }

    private List<String> told(Language language) {
        return of(customer -> chronicle.of(customer, Reader.of(language, "DE", "Europe/Berlin")).stream()
                .map(PayersPastTest::line)
                .toList());
    }

    private static String line(Happening happening) {
        return happening.what() + ": " + happening.detail();
    }

    private <T> T of(Function<Customer, T> question) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        question.apply(Subscription.<Subscription>findById(cy).customer()));
    }
}
