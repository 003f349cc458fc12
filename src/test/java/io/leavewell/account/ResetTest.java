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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4: who forgot the password gets a letter with a link, good for half an hour and once. */
@QuarkusTest
class ResetTest {

    private static final String NEW = "seven grey geese on a frozen lake";

    @Inject
    Operators operators;

    @Inject
    Mailbag mail;

    @Inject
    TestClock clock;

    private Operator nell;

    @BeforeEach
    void aNewcomer() {
        nell = operators.newcomer(Role.EDITOR);
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
    }

    @Test
    void nell_chooses_a_new_password_and_is_in_and_everywhere_else_out() {
        var elsewhere = new Browser().signedIn(operators.cookie(nell));
        ask(nell.email());
        var browser = new Browser().keepingCookies();
        var answer =
                browser.open(mail.link(nell.email())).write("password", NEW).press("Save and go on");
        assertEquals(303, answer.status());
        assertEquals(200, browser.open(inside()).status());
        assertEquals(303, elsewhere.open(inside()).status());
        assertEquals(303, signIn(NEW).status());
        assertEquals(400, signIn(Operators.PASSWORD).status());
    }

    @Test
    void a_link_is_good_once() {
        ask(nell.email());
        var link = mail.link(nell.email());
        var open = new Browser().open(link);
        new Browser().open(link).write("password", NEW).press("Save and go on");
        for (var late : new Browser.Page[] {
            new Browser().open(link),
            open.write("password", "quite another password").press("Save and go on")
        }) {
            assertEquals(404, late.status());
            assertTrue(late.title().startsWith("Error:"));
            assertEquals("This link is no longer good", late.heading());
            assertEquals(200, late.follow("Send a new one").status());
        }
        assertEquals(303, signIn(NEW).status());
    }

    @Test
    void a_link_is_good_for_half_an_hour() {
        ask(nell.email());
        var link = mail.link(nell.email());
        clock.advance(Duration.ofMinutes(29));
        assertEquals(200, new Browser().open(link).status());
        clock.advance(Duration.ofMinutes(1));
        assertEquals(404, new Browser().open(link).status());
    }

    @Test
    void a_second_letter_makes_the_first_link_worthless() {
        ask(nell.email());
        var first = mail.link(nell.email());
        ask(nell.email());
        var second = mail.link(nell.email());
        assertEquals(404, new Browser().open(first).status());
        assertEquals(200, new Browser().open(second).status());
    }

    @Test
    void opening_the_link_changes_nothing() {
        ask(nell.email());
        var link = mail.link(nell.email());
        for (var scanner = 0; scanner < 3; scanner++) new Browser().open(link);
        assertEquals(303, signIn(Operators.PASSWORD).status());
        assertEquals(200, new Browser().open(link).status());
    }

    @Test
    void an_unknown_address_is_answered_like_a_known_one_and_gets_no_letter() {
        var known = ask(nell.email());
        var unknown = ask("nobody@leavewell.example");
        assertEquals(known.html().replace(nell.email(), ""), unknown.html().replace("nobody@leavewell.example", ""));
        assertEquals(1, mail.of(nell.email()).size());
        assertEquals(0, mail.of("nobody@leavewell.example").size());
    }

    @Test
    void nobody_is_flooded_with_letters() {
        for (var i = 0; i < 9; i++) {
            ask(nell.email());
            mail.of(nell.email());
        }
        assertEquals(2, mail.of(nell.email()).size());
    }

    @Test
    void a_bad_new_password_is_explained_and_the_link_stays_good() {
        ask(nell.email());
        var page = new Browser()
                .open(mail.link(nell.email()))
                .write("password", "password1234")
                .press("Save and go on");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"));
        assertEquals(303, page.write("password", NEW).press("Save and go on").status());
    }

    @Test
    void once_used_the_link_stands_nowhere_any_more() {
        ask(nell.email());
        var link = mail.link(nell.email());
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertTrue(isKept(token));
        new Browser().open(link).write("password", NEW).press("Save and go on");
        assertFalse(isKept(token));
    }

    @Test
    void the_letter_greets_in_the_operators_language_and_goes_to_nobody_else() {
        QuarkusTransaction.requiringNew().run(() -> Operator.held(nell.id())
                .orElseThrow()
                .describe(new Profile(nell.email(), nell.name(), "ko", "Asia/Seoul")));
        ask(nell.email().toUpperCase());
        var letter = mail.latest(nell.email());
        assertEquals("새 비밀번호를 정해 주세요", letter.subject());
        assertTrue(letter.text().contains("Nell Park 님, 안녕하세요."));
        assertTrue(letter.html().contains("lang=\"ko\""));
    }

    private static Browser.Page ask(String email) {
        return new Browser()
                .open(Operators.base() + ForgottenResource.PATH)
                .write("email", email)
                .press("Send the letter");
    }

    private Browser.Page signIn(String password) {
        return new Browser()
                .open(Operators.base() + SignInResource.PATH)
                .write("email", nell.email())
                .write("password", password)
                .press("Sign in");
    }

    private static boolean isKept(String token) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        io.leavewell.mail.Letter.count("concat(written.text, written.html) like ?1", "%" + token + "%")
                                > 0);
    }

    private static String inside() {
        return Operators.base() + OwnResource.PATH;
    }
}
