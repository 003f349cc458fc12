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

/** T-S4: a code from a telephone beside the password, and codes on paper for when the telephone is lost. */
@QuarkusTest
class SecondFactorTest {

    @Inject
    Operators operators;

    @Inject
    TestClock clock;

    private Operator nell;
    private Telephone telephone;

    @BeforeEach
    void aNewcomer() {
        nell = operators.newcomer(Role.EDITOR);
        telephone = new Telephone(clock);
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
    }

    @Test
    void it_counts_only_after_the_telephone_has_shown_a_code() {
        var browser = new Browser().signedIn(operators.cookie(nell));
        var page = browser.open(page());
        assertEquals(303, signIn().status());
        var wrong = page.write("code", "000000")
                .write("password", Operators.PASSWORD)
                .press("Turn it on");
        assertEquals(400, wrong.status());
        assertEquals(
                page.document().select("code").text(),
                wrong.document().select("code").text());
        assertEquals(303, signIn().status());
        telephone.reads(wrong);
        var codes = wrong.write("code", telephone.code())
                .write("password", Operators.PASSWORD)
                .press("Turn it on");
        assertEquals("Keep these recovery codes", codes.heading());
        assertEquals(10, codes.document().select("pre").text().split("\\s+").length);
        assertEquals("Your second factor", signIn().heading());
    }

    @Test
    void the_password_is_asked_once_more() {
        var page = new Browser().signedIn(operators.cookie(nell)).open(page());
        telephone.reads(page);
        var answer = page.write("code", telephone.code())
                .write("password", "somebody else")
                .press("Turn it on");
        assertEquals(400, answer.status());
        assertFalse(operators.again(nell).hasSecondFactor());
    }

    @Test
    void nell_signs_in_with_password_and_code() {
        setUp();
        var browser = new Browser().keepingCookies();
        var asked = signIn(browser, "/workspace/account?a=b");
        assertEquals(200, asked.status());
        assertTrue(asked.header("Set-Cookie").isEmpty());
        clock.advance(Duration.ofSeconds(30));
        var answer = asked.write("code", telephone.code()).press("Sign in");
        assertEquals(303, answer.status());
        assertTrue(answer.header("Location").endsWith("/workspace/account?a=b"));
        assertEquals(200, browser.open(Operators.base() + OwnResource.PATH).status());
    }

    @Test
    void each_code_is_good_once() {
        setUp();
        clock.advance(Duration.ofSeconds(30));
        var code = telephone.code();
        assertEquals(303, signIn().write("code", code).press("Sign in").status());
        var again = signIn().write("code", code).press("Sign in");
        assertEquals(400, again.status());
        assertTrue(again.title().startsWith("Error:"));
    }

    @Test
    void codes_are_not_guessed_without_end() {
        setUp();
        var asked = signIn();
        for (var i = 0; i < 5; i++) {
            assertEquals(400, asked.write("code", "00000" + i).press("Sign in").status());
        }
        assertEquals(429, asked.write("code", telephone.code()).press("Sign in").status());
    }

    @Test
    void the_first_half_is_good_for_ten_minutes_and_not_after_a_new_password() {
        setUp();
        var asked = signIn();
        clock.advance(Duration.ofMinutes(10));
        var late = asked.write("code", telephone.code()).press("Sign in");
        assertEquals("/workspace/sign-in", late.header("Location").replace(Operators.base(), ""));
        assertTrue(late.onward().text().contains("Sign in"));

        var before = signIn();
        QuarkusTransaction.requiringNew()
                .run(() -> Operator.held(nell.id()).orElseThrow().choose("another hash"));
        assertEquals(
                303, before.write("code", telephone.code()).press("Sign in").status());
        assertTrue(before.write("code", telephone.code())
                .press("Sign in")
                .header("Location")
                .endsWith("/workspace/sign-in"));
    }

    @Test
    void a_forged_first_half_opens_nothing() {
        setUp();
        var asked = signIn();
        var half = asked.document().select("[name=half]").attr("value");
        var other = half.replace(nell.id().toString(), operators.otto().id().toString());
        assertEquals(
                303,
                asked.write("half", other)
                        .write("code", telephone.code())
                        .press("Sign in")
                        .status());
        assertEquals(
                303,
                asked.write("half", "x")
                        .write("code", telephone.code())
                        .press("Sign in")
                        .status());
    }

    @Test
    void an_admin_removes_it_for_who_lost_everything() {
        setUp();
        var otto = new Browser().signedIn(operators.cookie(operators.otto()));
        otto.open(Operators.base() + PeopleResource.PATH + "/" + nell.id()).press("Remove the second factor");
        assertEquals(303, signIn().status());
    }

    @Test
    void its_secret_is_kept_encrypted() {
        setUp();
        var kept = operators.again(nell).secondFactor().orElseThrow().secret();
        assertFalse(kept.contains(telephone.secret()));
        assertTrue(kept.matches("[A-Za-z0-9_-]{64}"), kept);
    }

    private void setUp() {
        var page = new Browser().signedIn(operators.cookie(nell)).open(page());
        telephone.reads(page);
        var codes = page.write("code", telephone.code())
                .write("password", Operators.PASSWORD)
                .press("Turn it on");
        assertEquals("Keep these recovery codes", codes.heading(), codes.text());
    }

    private Browser.Page signIn() {
        return signIn(new Browser().keepingCookies(), "");
    }

    private Browser.Page signIn(Browser browser, String next) {
        return browser.open(Operators.base() + SignInResource.PATH)
                .write("email", nell.email())
                .write("password", Operators.PASSWORD)
                .write("next", next)
                .press("Sign in");
    }

    private static String page() {
        return Operators.base() + SecondFactorResource.PATH;
    }
}
