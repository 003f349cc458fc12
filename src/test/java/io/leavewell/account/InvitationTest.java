package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4: colleagues join by a letter, once, and only as what they were invited to be. */
@QuarkusTest
class InvitationTest {

    @Inject
    Operators operators;

    @Inject
    Mailbag mail;

    @Inject
    TestClock clock;

    private Browser otto;

    @BeforeEach
    void otto() {
        otto = new Browser().signedIn(operators.cookie(operators.otto()));
    }

    @Test
    void otto_invites_and_mina_joins_by_the_letter() {
        var email = address();
        var page = invite(email);
        assertTrue(page.text().contains("The invitation to " + email + " is on its way."));
        var letter = mail.latest(email);
        assertTrue(letter.text().contains("Otto Lind asks you to join"), letter.text());
        var browser = new Browser().keepingCookies();
        var form = browser.open(mail.link(email));
        assertTrue(form.text().contains("You sign in with " + email + ". Your role: Editor."));
        var answer = form.write("name", "Mo Chen")
                .write("language", "zh")
                .write("zone", "Asia/Shanghai")
                .write("password", "seven grey geese on a frozen lake")
                .press("Join");
        assertEquals(303, answer.status());
        assertEquals("您的账户", browser.open(Operators.base() + OwnResource.PATH).heading());
        assertEquals(404, new Browser().open(form.url()).status());
        assertFalse(otto.open(people()).text().contains("Invited, not here yet " + email));
        assertEquals(Role.EDITOR, known(email).role());
        assertTrue(known(email).seesPeople());
    }

    @Test
    void an_invitation_is_good_for_a_week_and_can_be_sent_again() {
        var email = address();
        invite(email);
        var first = mail.link(email);
        clock.advance(Duration.ofDays(7));
        assertEquals(404, new Browser().open(first).status());
        otto = new Browser().signedIn(operators.cookie(operators.otto()));
        press("Send the invitation to " + email + " again");
        assertEquals(200, new Browser().open(mail.link(email)).status());
        assertEquals(404, new Browser().open(first).status());
    }

    @Test
    void an_invitation_can_be_withdrawn() {
        var email = address();
        invite(email);
        var link = mail.link(email);
        press("Withdraw the invitation to " + email);
        assertEquals(404, new Browser().open(link).status());
    }

    @Test
    void nobody_is_invited_twice_over_or_without_an_address() {
        assertEquals(400, invite(operators.mina().email()).status());
        assertEquals(400, invite("not an address").status());
        assertTrue(invite("<script>@x").html().contains("&lt;script&gt;@x"));
    }

    private Browser.Page invite(String email) {
        return otto.open(people() + "/invitations")
                .write("email", email)
                .write("role", "EDITOR")
                .write("people", "on")
                .press("Send the invitation")
                .onward();
    }

    private void press(String label) {
        var page = otto.open(people());
        page.press(page.document().select("button[aria-label='" + label + "']").first());
    }

    private static Operator known(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Operator.known(email).orElseThrow());
    }

    private static String address() {
        return "mo." + UUID.randomUUID() + "@leavewell.example";
    }

    private static String people() {
        return Operators.base() + PeopleResource.PATH;
    }
}
