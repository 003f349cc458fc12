package io.leavewell.notice;

import static io.leavewell.notice.Repricing.url;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators see what people were told, and can prove it to whoever asks. */
@QuarkusTest
class NoticePagesTest {

    @Inject
    Ahead ahead;

    @Inject
    Repricing repricing;

    @Inject
    Operators operators;

    @Inject
    Erasure erasure;

    private Ahead.Someone ada;
    private String proof;

    @BeforeEach
    void ada_is_told_of_her_renewal() {
        ada = ahead.yearly("290.00 EUR", "2026-01-15T10:00:00Z");
        ahead.at("2026-12-16T08:00:01Z");
        proof = "/" + ahead.notices(ada).get(0).id();
    }

    @Test
    void the_proof_says_what_was_sent_to_whom_and_when_and_holds_no_link_that_works() {
        var page = repricing.mina().open(url(proof));
        assertEquals(ada.email(), page.fact("Address"));
        assertTrue(page.fact("Message-ID").startsWith("<"), page.text());
        assertTrue(page.fact("Sent").startsWith("16 December 2026"), page.text());
        var text = page.document().select("pre").text();
        assertTrue(text.contains("Hello Ada,"), text);
        assertTrue(text.contains("/c/•••"), text);
        assertEquals(
                ahead.mail(ada).text().replaceAll("/c/\\S+", "/c/•••").strip(),
                page.document().select("pre").first().wholeText().strip());
    }

    @Test
    void who_may_not_see_people_sees_neither_name_nor_address() {
        var page = repricing.as(operators.vera()).open(url(proof));
        assertEquals(200, page.status());
        assertFalse(page.html().contains(ada.email()), page.text());
        assertFalse(page.html().contains("Ada"), page.text());
        assertTrue(page.text().contains("Hello A•••,"), page.text());
        var csv =
                repricing.as(operators.vera()).open(url("?kind=RENEWAL&csv=1")).html();
        assertFalse(csv.contains(ada.email()), csv);
    }

    @Test
    void the_list_is_narrowed_down_and_taken_as_a_file() {
        var otto = repricing.otto();
        assertTrue(otto.open(url("?kind=RENEWAL&state=SENT")).html().contains(proof));
        for (var other : List.of("?kind=TRIAL", "?state=FAILED", "?state=LATE", "?change=x%00")) {
            var page = otto.open(url(other));
            assertEquals(200, page.status());
            assertEquals(other.contains("change"), page.html().contains(proof), other);
        }
        var file = otto.open(url("?kind=RENEWAL&state=SENT&csv=1"));
        var line = Stream.of(file.html().split("\r?\n"))
                .filter(row -> row.startsWith(proof.substring(1)))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("notice.renewal," + ada.customer() + ","), line);
        assertTrue(line.contains(",2027-01-15T10:00:00Z,290.00,,EUR,2026-12-1"), line);
        assertTrue(line.contains(",sent,2026-12-16T08:00:01Z,<"), line);
    }

    @Test
    void the_customers_page_leads_to_the_proof() {
        var id = QuarkusTransaction.requiringNew()
                .call(() -> Customer.known(ada.customer()).orElseThrow().id());
        var page = repricing.mina().open(Operators.base() + "/workspace/customers/" + id);
        assertTrue(page.html().contains("/workspace/notices" + proof), page.text());
        assertTrue(page.text().contains("Notice: Renewal, €290.00 on 15 January 2027"), page.text());
        var export = repricing.mina().open(Operators.base() + "/workspace/customers/" + id + "/export");
        assertTrue(export.html().contains("\"notices\""), export.html());
    }

    @Test
    void after_an_erasure_the_proof_stays_without_the_person() {
        QuarkusTransaction.requiringNew()
                .run(() -> erasure.of(Customer.known(ada.customer()).orElseThrow()));
        var page = repricing.mina().open(url(proof));
        assertEquals(200, page.status());
        assertTrue(page.text().contains("The words went with the person"), page.text());
        assertTrue(page.fact("Message-ID").startsWith("<"), page.text());
        assertFalse(page.html().contains(ada.email()), page.text());
        assertFalse(page.text().contains("Hello"), page.text());
    }
}
