package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Overheard;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S4: passwords count whole and as long as their owner likes, and what follows from them cannot be guessed. */
@QuarkusTest
class PasswordUseTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three boats in a green harbour",
                "three boats in a green harbou",
                "three boats in a green harbour ",
                " three boats in a green harbour",
                "three boats in a green harbour\u0000",
                "three  boats in a green harbour"
            })
    void only_the_whole_password_opens_as_it_was_chosen(String nearly) {
        assertEquals(400, signIn(nearly).status());
        clock.advance(Duration.ofHours(1));
        assertEquals(303, signIn(Operators.PASSWORD).status());
    }

    @Test
    void a_password_is_good_until_its_owner_changes_it() {
        clock.advance(Duration.ofDays(5 * 365));
        assertEquals(303, signIn(Operators.PASSWORD).status());
    }

    @Test
    void every_attempt_to_sign_in_stands_in_the_log_and_the_password_does_not() {
        try (var log = new Overheard()) {
            signIn("mauve pangolins on parade");
            signIn(Operators.PASSWORD);
            assertTrue(log.all().contains("A wrong password for operator " + nell.id()), log.all());
            assertTrue(log.all().contains("Operator " + nell.id() + " signed in"), log.all());
            assertTrue(!log.all().contains("pangolin") && !log.all().contains(Operators.PASSWORD));
        }
    }

    @Test
    void a_new_password_by_letter_does_not_spare_the_second_factor() {
        var telephone = new Telephone(clock);
        var page = new Browser()
                .signedIn(operators.cookie(nell))
                .open(Operators.base() + "/workspace/account/second-factor");
        telephone.reads(page);
        page.write("code", telephone.code())
                .write("password", Operators.PASSWORD)
                .press("Turn it on");
        new Browser()
                .open(Operators.base() + "/workspace/forgotten")
                .write("email", nell.email())
                .press("Send the letter");
        var browser = new Browser().keepingCookies();
        var answer = browser.open(mail.link(nell.email()))
                .write("password", "four kites over a quiet hill")
                .press("Save and go on");
        assertEquals(200, answer.status());
        assertTrue(answer.document().select("[name=code]").size() == 1, answer.text());
        assertEquals(303, browser.open(Operators.base() + OwnResource.PATH).status());
    }

    @Test
    void behind_tls_the_session_travels_in_a_cookie_of_this_host_alone() {
        var cookie = new SessionCookie(URI.create("https://leave.northlight.example")).with("token", false);
        assertEquals("__Host-leavewell", cookie.getName());
        assertTrue(cookie.isSecure() && cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals(null, cookie.getDomain());
    }

    @Test
    void a_session_is_known_by_256_random_bits() {
        var tokens = new HashSet<String>();
        for (var time = 0; time < 1_000; time++) {
            var token = Secret.fresh();
            assertEquals(32, Base64.getUrlDecoder().decode(token).length);
            tokens.add(token);
        }
        assertEquals(1_000, tokens.size());
    }

    @Test
    void passwords_are_typed_unseen_and_may_be_filled_in_by_a_keeper_of_passwords() {
        var browser = new Browser().signedIn(operators.cookie(nell));
        for (var path : List.of("/workspace/sign-in", OwnResource.PATH, "/workspace/account/second-factor")) {
            var fields = browser.open(Operators.base() + path).document().select("input[name*=password]");
            assertTrue(fields.size() > 0, path);
            assertEquals(fields.size(), fields.select("[type=password]").size(), path);
            assertEquals(
                    fields.size(), fields.select("[autocomplete$=-password]").size(), path);
            assertEquals(0, fields.select("[onpaste], [maxlength], [pattern]").size(), path);
        }
    }

    private Browser.Page signIn(String password) {
        return new Browser()
                .open(Operators.base() + "/workspace/sign-in")
                .write("email", nell.email())
                .write("password", password)
                .press("Sign in");
    }
}
