package io.leavewell.billing;

import static io.leavewell.billing.ImportReport.Count.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.ledger.Payers;
import io.leavewell.billing.ledger.Renewals;
import io.leavewell.customer.Customer;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards and billing contacts of a file. */
@QuarkusTest
class ImportedPayersTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final String CARDS = "customer_id,card_brand,card_last4,card_expires,card_sandbox,billing_contacts";

    @Inject
    TestClock clock;

    @Inject
    ImportDesk desk;

    @Inject
    Renewals renewals;

    @Inject
    Payers payers;

    @BeforeEach
    void stand_still() {
        clock.set(NOW);
    }

    @Test
    void a_card_comes_on_file_is_renewed_by_a_later_file_and_replaced_by_another() {
        String[] first = {CARDS, "amy,Visa,4242,2026-05,,"};
        assertEquals(List.of(1L, 0L), counts(desk.take(first), CARDS_NEW, CARDS_UPDATED));
        assertEquals("Visa 4242 2026-05-31", card("amy"));
        assertEquals(List.of(0L, 0L), counts(desk.take(first), CARDS_NEW, CARDS_UPDATED));
        assertEquals(List.of(0L, 1L), counts(desk.take(CARDS, "amy,visa,4242,2029-05,,"), CARDS_NEW, CARDS_UPDATED));
        assertEquals("Visa 4242 2029-05-31", card("amy"));
        assertEquals(List.of(0L, 0L), counts(desk.take(CARDS, "amy,,,,,"), CARDS_NEW, CARDS_UPDATED));
        assertEquals(List.of(1L, 0L), counts(desk.take(CARDS, "amy,Mastercard,4444,,,"), CARDS_NEW, CARDS_UPDATED));
        assertEquals("Mastercard 4444 never", card("amy"));
        assertEquals(List.of("4242", "4444"), people("amy", known -> PaymentMethod.allOf(known).stream()
                .map(PaymentMethod::last4)
                .sorted()
                .toList()));
    }

    @Test
    void contacts_are_kept_in_their_order_and_those_named_last_count() {
        var report = desk.take(CARDS, "ben,,,,,b@example.com;a@example.com  b@example.com", "bob,,,,,");
        assertEquals(List.of(2L, 0L), counts(report, CONTACTS, BAD));
        assertEquals(List.of("b@example.com", "a@example.com"), contacts("ben"));
        assertEquals(0, desk.take(CARDS, "ben,,,,,b@example.com a@example.com").count(CONTACTS));
        desk.take(CARDS, "ben,,,,,c@example.com");
        assertEquals(List.of("c@example.com"), contacts("ben"));
        desk.take(CARDS, "ben,,,,,");
        assertEquals(List.of("c@example.com"), contacts("ben"));
    }

    @Test
    void of_several_rows_the_last_that_says_something_counts() {
        desk.take(
                CARDS + ",subscription_id,plan,interval,price,currency,started_on",
                "cat,Visa,1111,2027-01,,x@example.com,cat-1,club,month,9.00,EUR,2025-01-01",
                "cat,Visa,2222,2027-02,,,cat-2,club,month,9.00,EUR,2025-01-01",
                "cat,,,,,,cat-3,club,month,9.00,EUR,2025-01-01");
        assertEquals("Visa 2222 2027-02-28", card("cat"));
        assertEquals(List.of("x@example.com"), contacts("cat"));
    }

    @Test
    void rows_that_are_wrong_come_back_and_the_number_of_a_card_is_never_shown() {
        var number = "4000 0000 0000 9995";
        var report = desk.take(
                CARDS,
                "dan,Visa," + number + ",2027-01,,",
                "dan," + number + ",9995,2027-01,,",
                "dan,Visa,,2027-01,,",
                "dan,Visa,9995,05/27,,",
                "dan,Visa,9995,2027-01,never,",
                "dan,,,,,nobody",
                "dan,,,,,a@x.de b@x.de c@x.de d@x.de e@x.de f@x.de");
        assertEquals(7, report.count(BAD), () -> String.join("\n", report.faults()));
        assertEquals(0, report.count(CUSTOMERS_NEW));
        var faults = String.join("\n", report.faults());
        assertFalse(faults.contains("9995"), faults);
        assertTrue(faults.contains("card_last4: needs the last four digits of the number, and no more of it"), faults);
        assertTrue(faults.contains("card_expires: “05/27” is not a month such as 2027-05"), faults);
        assertTrue(faults.contains("billing_contacts: “nobody” is not a list of at most 5 e-mail addresses"), faults);
        assertTrue(faults.contains("card_sandbox: “never” is not works, or one of insufficient_funds,"), faults);
    }

    @Test
    void a_dry_run_puts_no_card_on_file() {
        var report = desk.trying(CARDS, "eva,Visa,4242,2026-05,,e@example.com");
        assertEquals(List.of(1L, 1L), counts(report, CARDS_NEW, CONTACTS));
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> Customer.known("eva").isEmpty()));
    }

    @Test
    void a_card_for_trying_out_fails_at_the_renewal_until_a_file_says_that_all_is_paid() {
        var head = CARDS + ",subscription_id,plan,interval,price,currency,started_on,status";
        var row = "fay,Visa,9995,2027-01,insufficient_funds,,fay-1,club,month,9.00,EUR,2026-02-20,";
        desk.take(head, row);
        clock.set(Instant.parse("2026-03-21T09:00:00Z"));
        renewals.run();
        var fay = desk.subscription("fay-1");
        assertEquals(Status.UNPAID, fay.status());
        assertEquals(List.of("RENEWAL 9.00 EUR: INSUFFICIENT_FUNDS"), payers.attempts(fay.id()));
        desk.take(head, row);
        assertEquals(Status.UNPAID, desk.subscription("fay-1").status());
        desk.take(head, row + "active");
        assertEquals(Status.ACTIVE, desk.subscription("fay-1").status());
        assertEquals(List.of("PAID 9.00"), payers.states(fay.id()));
        assertEquals(0, desk.outOfBalance());
    }

    @Test
    void a_trial_whose_first_charge_failed_is_new_when_a_file_says_that_it_is_paid() {
        var head = CARDS + ",subscription_id,plan,interval,price,currency,started_on,status,trial_ends_on";
        var row = "gil,Visa,9995,2027-01,hard,,gil-1,club,month,9.00,EUR,2026-03-01,%s,2026-03-15";
        desk.take(head, row.formatted("trialing"));
        clock.set(Instant.parse("2026-03-21T09:00:00Z"));
        renewals.run();
        assertEquals(List.of(), desk.movements("gil-1"));
        desk.take(head, row.formatted(""));
        assertEquals(List.of(), desk.movements("gil-1"));
        desk.take(head, row.formatted("active"));
        assertEquals(List.of("NEW 10800 2026-03-21"), desk.movements("gil-1"));
        assertEquals(0, desk.outOfBalance());
    }

    private String card(String customer) {
        return people(customer, known -> {
            var card = PaymentMethod.of(known).orElseThrow();
            return card.brand() + " " + card.last4() + " "
                    + card.expiresOn().map(Object::toString).orElse("never");
        });
    }

    private List<String> contacts(String customer) {
        return people(customer, known -> BillingContact.of(known).stream()
                .map(BillingContact::email)
                .toList());
    }

    private static <T> T people(String id, Function<Customer, T> question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> question.apply(Customer.known(id).orElseThrow()));
    }

    private static List<Long> counts(ImportReport report, ImportReport.Count... what) {
        return List.of(what).stream().map(report::count).toList();
    }
}
