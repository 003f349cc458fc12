package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.task.Task;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-L6: wishes that nobody confirmed are confirmed or dismissed by an operator, and count from when they came. */
@QuarkusTest
class WishDeskTest extends Story {

    @Inject
    Operators operators;

    private Browser mina;

    @BeforeEach
    void signIn() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
    }

    @Test
    void a_wish_with_another_address_is_confirmed_for_whom_mina_finds_and_counts_from_its_receipt() {
        var bo = bo();
        var reference = wishing("Bo", "bos-wife-" + UUID.randomUUID() + "@example.org", "");
        leavers.later(Duration.ofDays(2));
        signIn();
        var page = wish(reference);
        assertTrue(page.text().contains("Nobody is known by this address"));
        var done = page.write("q", bo.customer()).press("Look");
        done = done.write("subscription", value(done, bo))
                .press("Confirm and cancel")
                .onward();
        assertTrue(done.text().contains("Confirmed. The customer gets a mail."));
        assertFalse(done.text().contains(reference), "it no longer waits");

        leavers.later(Duration.ofSeconds(5));
        leavers.see(bo, subscription -> {
            assertTrue(subscription.isLeaving());
            assertEquals(MONDAY, Outcome.standing(subscription).orElseThrow().receivedAt());
        });
        assertTrue(leavers.letters(bo).get(0).startsWith("Your Pro plan is cancelled"));
        assertEquals(List.of(), records.differences(bo));
        assertFalse(leavers.in(() -> Task.known("wish", reference).orElseThrow().isOpen()));
        assertEquals(List.of("wish.confirmed"), noted(reference));
        assertTrue(wish(reference).text().contains("Confirmed on"));
    }

    @Test
    void whom_a_wish_may_be_from_is_found_by_the_contract_that_it_names() {
        var bo = bo();
        var reference = wishing("Bo", "unknown-" + UUID.randomUUID() + "@example.org", bo.subscription());
        assertEquals("Bo", wish(reference).document().select("#subscription a").text());
    }

    @Test
    void who_wrote_from_the_address_on_file_has_a_link_and_can_still_be_helped() {
        var bo = bo();
        var reference = wishing("Bo", bo.email(), "");
        var list = mina.open(Leavers.base() + OperatorPaths.WISHES);
        assertTrue(list.document()
                .select("tr:contains(" + reference + ")")
                .text()
                .endsWith("the customer, who has a link"));
        var page = wish(reference);
        page.write("subscription", value(page, bo)).press("Confirm and cancel");
        leavers.see(bo, subscription -> assertTrue(subscription.isLeaving()));
    }

    @Test
    void a_wish_is_dismissed_with_a_word_why_and_no_other_way() {
        var reference = wishing("Nobody", "nobody-" + UUID.randomUUID() + "@example.org", "");
        var nothing = wish(reference).press("Dismiss");
        assertEquals(400, nothing.status());
        assertTrue(nothing.title().startsWith("Error:"));
        wish(reference).write("note", "A test of our own").press("Dismiss");
        assertTrue(wish(reference).text().contains("Dismissed on"));
        assertTrue(wish(reference).text().contains("A test of our own"));
        assertEquals(List.of("wish.dismissed"), noted(reference));
        assertFalse(mina.open(Leavers.base() + OperatorPaths.WISHES).text().contains(reference));
    }

    @Test
    void what_is_sent_without_a_subscription_or_for_a_foreign_id_changes_nothing() {
        var reference = wishing("Nobody", "nobody-" + UUID.randomUUID() + "@example.org", "");
        var page = wish(reference).write("q", bo().customer()).press("Look");
        assertEquals(400, page.press("Confirm and cancel").status());
        assertEquals(
                400,
                page.write("subscription", "' or 1=1")
                        .press("Confirm and cancel")
                        .status());
        assertEquals(
                400,
                page.write("subscription", UUID.randomUUID().toString())
                        .press("Confirm and cancel")
                        .status());
        assertEquals(
                404,
                mina.open(Leavers.base() + OperatorPaths.WISHES + "/" + UUID.randomUUID())
                        .status());
    }

    @Test
    void vera_reads_of_a_wish_neither_name_nor_address_nor_numbers_and_decides_nothing() {
        var email = "someone-" + UUID.randomUUID() + "@example.org";
        var reference = wishing("Someone", email, "call me at +49 30 1234567");
        var vera = new Browser().signedIn(operators.cookie(operators.vera()));
        var page = vera.open(Leavers.base() + OperatorPaths.wish(known(reference)));
        assertFalse(page.html().contains("Someone")
                || page.html().contains(email)
                || page.html().contains("1234567"));
        assertTrue(page.document().select("form[method=post]:not(.me)").isEmpty());
        assertEquals(403, vera.post(page.url() + "/dismissal", List.of()).status());
    }

    private String wishing(String name, String email, String contract) {
        var page = browser.open(Leavers.base() + "/cancel")
                .write("name", name)
                .write("email", email)
                .write("contract", contract)
                .press("Cancel now");
        return page.fact("Reference");
    }

    private Browser.Page wish(String reference) {
        return mina.open(Leavers.base() + OperatorPaths.wish(known(reference)));
    }

    private Wish known(String reference) {
        return leavers.in(() -> Wish.<Wish>find("reference", reference).firstResultOptional())
                .orElseThrow();
    }

    private String value(Browser.Page page, Leavers.Person person) {
        var values = page.document().select("input[name=subscription]").eachAttr("value");
        var id = new UUID[1];
        leavers.see(person, subscription -> id[0] = subscription.id());
        assertEquals(List.of(id[0].toString()), values);
        return values.get(0);
    }

    private List<String> noted(String reference) {
        var id = known(reference).id().toString();
        return leavers.in(() -> Entry.about("wish", id).stream().map(Entry::act).toList());
    }
}
