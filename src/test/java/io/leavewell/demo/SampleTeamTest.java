package io.leavewell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-S4: whoever starts the sample company can sign in as each role, and nobody else can. */
@QuarkusTest
@TestProfile(NorthlightProfile.class)
class SampleTeamTest {

    @Inject
    SampleTeam team;

    @Inject
    Welcome welcome;

    @Test
    void the_console_tells_a_login_of_each_role_that_works() {
        var words = welcome.words();
        for (var login : team.logins()) {
            var password = login.password().orElseThrow();
            assertTrue(words.contains(login.member().email()), words);
            assertTrue(words.contains(password), words);
            assertEquals(303, signIn(login.member().email(), password).status());
        }
        assertEquals(
                List.of("ADMIN", "EDITOR", "VIEWER"),
                team.logins().stream()
                        .map(login -> login.member().role().name())
                        .toList());
    }

    @Test
    void passwords_are_long_different_and_the_same_at_each_start() {
        var passwords = team.logins().stream()
                .map(login -> login.password().orElseThrow())
                .toList();
        assertEquals(3, passwords.stream().distinct().count());
        passwords.forEach(password -> assertTrue(password.matches("[a-z0-9]{4}(-[a-z0-9]{4}){3}"), password));
        assertEquals(
                passwords,
                team.logins().stream()
                        .map(login -> login.password().orElseThrow())
                        .toList());
    }

    @Test
    void a_password_that_was_changed_is_not_told() {
        var otto = team.logins().get(0);
        var browser = new Browser().keepingCookies();
        var page = browser.open(Operators.base() + "/workspace/sign-in")
                .write("email", otto.member().email())
                .write("password", otto.password().orElseThrow())
                .press("Sign in");
        assertEquals(303, page.status());
        change(browser, otto.password().orElseThrow(), "three boats in a green harbour");
        try {
            assertFalse(welcome.words().contains(otto.password().orElseThrow()));
            assertTrue(welcome.words().contains("(the password that was chosen instead)"));
        } finally {
            change(browser, "three boats in a green harbour", otto.password().orElseThrow());
        }
    }

    private static void change(Browser browser, String from, String to) {
        var answer = browser.open(Operators.base() + "/workspace/account")
                .write("password", from)
                .write("new-password", to)
                .press("Change password");
        assertEquals(303, answer.status());
    }

    private static Browser.Page signIn(String email, String password) {
        return new Browser()
                .open(Operators.base() + "/workspace/sign-in")
                .write("email", email)
                .write("password", password)
                .press("Sign in");
    }
}
