package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S4: signing in, staying signed in, and signing out. */
@QuarkusTest
class SignInTest {

    private static final String SESSION = "leavewell-session";

    @Inject
    Operators operators;

    @Inject
    TestClock clock;

    private Operator nell;

    @BeforeEach
    void aNewcomer() {
        nell = operators.newcomer(Role.EDITOR);
    }

    @Test
    void nell_signs_in_whatever_case_she_types_her_address_in() {
        var page = signIn(new Browser().keepingCookies(), " " + nell.email().toUpperCase() + " ", Operators.PASSWORD);
        assertEquals(303, page.status());
        assertEquals("/workspace", path(page));
        assertTrue(
                page.header("Set-Cookie")
                        .matches(SESSION + "=[A-Za-z0-9_-]{43};(?=.*HttpOnly)(?=.*SameSite=Lax)(?=.*Path=/).*"),
                page.header("Set-Cookie"));
        assertFalse(page.header("Set-Cookie").contains("Max-Age"));
    }

    @Test
    void another_language_leads_to_where_she_wanted_to_go_all_the_same() {
        var browser = new Browser().keepingCookies();
        var page = browser.open(Operators.base() + "/workspace/sign-in?next=%2Fworkspace%2Fflow&lang=ko")
                .follow("Deutsch");
        assertEquals("de", page.document().select("html").attr("lang"));
        var in = page.write("email", nell.email())
                .write("password", Operators.PASSWORD)
                .press("Anmelden");
        assertEquals("/workspace/flow", path(in));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_told_the_same() {
        var wrong = signIn(new Browser(), nell.email(), "another good password");
        var unknown = signIn(new Browser(), "nobody@leavewell.example", Operators.PASSWORD);
        assertEquals(400, wrong.status());
        assertEquals(400, unknown.status());
        assertTrue(wrong.title().startsWith("Error:"));
        assertEquals(wrong.html().replace(nell.email(), ""), unknown.html().replace("nobody@leavewell.example", ""));
        assertTrue(wrong.header("Set-Cookie").isEmpty());
    }

    @Test
    void each_sign_in_is_a_new_session_and_ends_the_one_before() {
        var browser = new Browser().keepingCookies();
        signIn(browser, nell.email(), Operators.PASSWORD);
        var first = browser.cookies().get(SESSION);
        signIn(browser, nell.email(), Operators.PASSWORD);
        assertNotEquals(first, browser.cookies().get(SESSION));
        assertFalse(isIn(new Browser().signedIn(SESSION + "=" + first)));
        assertTrue(isIn(browser));
    }

    @Test
    void two_idle_hours_end_a_session() {
        var browser = new Browser().signedIn(operators.cookie(nell));
        clock.advance(Duration.ofMinutes(119));
        assertTrue(isIn(browser));
        clock.advance(Duration.ofMinutes(119));
        assertTrue(isIn(browser));
        clock.advance(Duration.ofMinutes(121));
        assertFalse(isIn(browser));
    }

    @Test
    void after_twelve_hours_even_the_busy_sign_in_again() {
        var browser = new Browser().signedIn(operators.cookie(nell));
        for (var hour = 0; hour < 11; hour++) {
            clock.advance(Duration.ofHours(1));
            assertTrue(isIn(browser));
        }
        clock.advance(Duration.ofHours(1));
        assertFalse(isIn(browser));
    }

    @Test
    void who_asks_to_stay_signed_in_stays_for_a_fortnight_of_absence() {
        var browser = new Browser().keepingCookies();
        var answer = browser.open(page())
                .write("email", nell.email())
                .write("password", Operators.PASSWORD)
                .write("keep", "on")
                .press("Sign in");
        assertTrue(answer.header("Set-Cookie").contains("Max-Age=2592000"));
        clock.advance(Duration.ofDays(13));
        assertTrue(isIn(browser));
        clock.advance(Duration.ofDays(13));
        assertTrue(isIn(browser));
        clock.advance(Duration.ofDays(4));
        assertFalse(isIn(browser));
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var cookie = operators.cookie(nell);
        var browser = new Browser().signedIn(cookie);
        browser.open(inside()).press("Sign out");
        assertFalse(browser.cookies().containsKey(SESSION));
        assertFalse(isIn(new Browser().signedIn(cookie)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example/workspace",
                "/workspace/../../evil",
                "/workspace\\evil",
                "/workspaces",
                "/workspace//evil.example/%0d%0aSet-Cookie:a=b\r\n",
                "javascript:alert(1)",
                ""
            })
    void nobody_is_sent_outside_the_workspace(String wanted) {
        assertEquals("/workspace", Next.of(wanted).path());
    }

    @Test
    void who_wanted_a_page_gets_it_after_signing_in() {
        var browser = new Browser().keepingCookies();
        var stranger = browser.open(Operators.base() + "/workspace/account?a=b%26c");
        var signedIn = stranger.onward()
                .write("email", nell.email())
                .write("password", Operators.PASSWORD)
                .press("Sign in");
        assertEquals("/workspace/account?a=b%26c", path(signedIn));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://evil.example"})
    void no_other_site_signs_anybody_in(String header, String value) {
        var answer = new Browser()
                .calling(header, value)
                .post(page(), List.of(Map.entry("email", nell.email()), Map.entry("password", Operators.PASSWORD)));
        assertEquals(403, answer.status());
        assertTrue(answer.header("Set-Cookie").isEmpty());
    }

    private boolean isIn(Browser browser) {
        return browser.open(inside()).status() == 200;
    }

    private static Browser.Page signIn(Browser browser, String email, String password) {
        return browser.open(page())
                .write("email", email)
                .write("password", password)
                .press("Sign in");
    }

    private static String path(Browser.Page page) {
        return page.header("Location").replaceFirst("^" + Operators.base(), "");
    }

    private static String page() {
        return Operators.base() + SignInResource.PATH;
    }

    private static String inside() {
        return Operators.base() + "/workspace/account";
    }
}
