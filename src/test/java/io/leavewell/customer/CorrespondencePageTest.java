package io.leavewell.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.mail.Correspondent;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Postbox;
import io.leavewell.mail.Recipient;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-M6: for each person and letter the team can read why it was sent or was not, and what comes next. */
@QuarkusTest
class CorrespondencePageTest {

    @Inject
    Leavers leavers;

    @Inject
    Operators operators;

    @Inject
    Correspondent correspondent;

    @Inject
    Postbox postbox;

    private Browser mina;
    private Leavers.Person ada;

    @BeforeEach
    void ada_has_letters() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
        ada = leavers.ada();
    }

    @Test
    void a_letter_that_went_says_so_with_its_message_id_and_one_that_waits_says_why() {
        var first = correspondent.dun(recipient(), "Your payment did not go through");
        var second = correspondent.dun(recipient(), "Still unpaid");
        leavers.work();
        var page = mina.open(url());
        assertTrue(
                page.text().contains("They had a letter that day: waits until 24 November 2026, 09:00"), page.text());
        assertEquals(
                List.of("Failed payments"),
                page.document()
                        .select("section:has(h2:contains(next)) tbody td:nth-child(3)")
                        .eachText());

        var went = mina.open(url() + "/" + first);
        assertEquals(
                List.of("Posted, to go from", "The mail server took it"),
                steps(went).stream()
                        .map(step -> step.replaceAll(" [\\d<].*", ""))
                        .toList());
        assertTrue(went.text().contains("<" + first + "@northlight.example>"), went.text());
        var waits = mina.open(url() + "/" + second);
        assertTrue(waits.text().contains("It is looked at again"), waits.text());
        assertTrue(mina.open(Leavers.base() + path()).html().contains(path() + "/letters/" + first));
    }

    @Test
    void a_letter_that_came_back_says_what_the_other_server_said_and_mina_has_it_sent_to_again() {
        var letter = correspondent.dun(recipient(), "Your payment did not go through");
        leavers.work();
        correspondent.bounce(letter, "550 5.1.1 <" + ada.email() + ">: no such user");
        var page = mina.open(url() + "/" + letter);
        assertTrue(page.text().contains("It came back: nobody has the address"), page.text());
        assertTrue(page.text().contains("550 5.1.1 <•••>: no such user"), page.text());

        var next = correspondent.dun(recipient(), "Still unpaid");
        leavers.later(Duration.ofDays(1));
        assertEquals(LetterState.SUPPRESSED, state(next));
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
        var stopped = mina.open(url() + "/" + next).text();
        assertTrue(stopped.contains("Not sent. Their address takes no letters"), stopped);

        var mended = mina.open(url()).press("Send to this address again").onward();
        assertTrue(mended.text().contains("Letters go to this address again."), mended.text());
        assertTrue(mended.text().contains("They get everything that is meant for them."), "again");
        var again = correspondent.dun(recipient(), "Still unpaid, once more");
        leavers.later(Duration.ofMinutes(1));
        assertEquals(LetterState.SENT, state(again));
        assertTrue(noted().contains("customer.address_lifted Mina Roth"));
    }

    @Test
    void who_wants_no_reminders_of_payments_is_noted_and_taken_back() {
        var page = mina.open(url()).write("topic", "PAYMENT").press("Note it").onward();
        assertTrue(page.text().contains("They want no more of these: Failed payments"), page.text());
        var letter = correspondent.dun(recipient(), "Your payment did not go through");
        leavers.work();
        assertEquals(LetterState.SUPPRESSED, state(letter));
        var back = page.press("They want them again").onward();
        assertTrue(back.text().contains("They get everything that is meant for them."), "again");
        assertEquals(
                List.of("customer.opted_out Mina Roth", "customer.opted_in Mina Roth"),
                noted().stream()
                        .filter(act -> act.contains("opted"))
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertEquals(
                0,
                mina.open(url())
                        .document()
                        .select("option[value=LAW], option[value=ANSWER]")
                        .size());
    }

    @Test
    void a_viewer_without_the_grant_reads_no_address_and_changes_nothing() {
        var boss = "boss." + ada.email();
        var letter = correspondent.dun(recipient(), "For " + ada.email(), new Mailbox(boss));
        leavers.work();
        var vera = new Browser().signedIn(operators.cookie(operators.vera()));
        for (var page : List.of(vera.open(url()), vera.open(url() + "/" + letter))) {
            assertEquals(200, page.status());
            assertFalse(page.html().contains(ada.email()), page.html());
            assertEquals(0, page.document().select("main form button").size());
        }
        assertTrue(mina.open(url() + "/" + letter).text().contains(boss));
        assertEquals(
                404,
                mina.open(Leavers.base() + path(leavers.ada()) + "/letters/" + letter)
                        .status());
        assertEquals(404, mina.open(url() + "/" + UUID.randomUUID()).status());
    }

    private static List<String> steps(Browser.Page page) {
        return page.document().select("tbody td:nth-child(2)").eachText();
    }

    private LetterState state(UUID letter) {
        return leavers.in(() -> Letter.of(letter).orElseThrow().state());
    }

    private Recipient recipient() {
        return leavers.in(
                () -> new Recipient(ada.customer(), new Mailbox(ada.email(), "Ada"), known().reads(Language.EN)));
    }

    private List<String> noted() {
        return leavers.in(() -> Entry.about("customer", known().id().toString()).stream()
                .map(entry -> entry.act() + " " + entry.actor())
                .toList());
    }

    private Customer known() {
        return Customer.known(ada.customer()).orElseThrow();
    }

    private String url() {
        return Leavers.base() + path() + "/letters";
    }

    private String path() {
        return path(ada);
    }

    private String path(Leavers.Person person) {
        return leavers.in(() -> Paths.of(Customer.known(person.customer()).orElseThrow()));
    }
}
