package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Overheard;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4, T-S9: who guesses waits ever longer, whoever the account belongs to, and keeps nobody else waiting. */
@QuarkusTest
class GuessingTest {

    @Inject
    Operators operators;

    @Inject
    Mailbag mail;

    @Inject
    Throttle throttle;

    @Inject
    TestClock clock;

    private Operator nell;

    @BeforeEach
    void aNewcomer() {
        nell = operators.newcomer(Role.ADMIN);
        forget();
    }

    /** All stories come from one network home. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_has_to_wait() {
        IntStream.range(0, 5)
                .forEach(time -> assertEquals(400, guess("wrong password").status()));
        var page = guess(Operators.PASSWORD);
        assertEquals(429, page.status());
        assertEquals("1", page.header("Retry-After"));
        assertTrue(page.title().startsWith("Error:"));
        assertEquals("Please wait a moment", page.heading());
        clock.advance(Duration.ofSeconds(1));
        assertEquals(303, guess(Operators.PASSWORD).status());
    }

    @Test
    void signing_in_forgives_what_was_wrong_before() {
        for (var round = 0; round < 3; round++) {
            IntStream.range(0, 4).forEach(time -> guess("wrong password"));
            assertEquals(303, guess(Operators.PASSWORD).status());
        }
    }

    @Test
    void an_account_that_does_not_exist_is_guarded_just_the_same() {
        IntStream.range(0, 5).forEach(time -> guess("ghost@leavewell.example", "wrong password"));
        assertEquals(429, guess("ghost@leavewell.example", "wrong password").status());
    }

    @Test
    void from_one_home_only_so_many_accounts_can_be_tried() {
        IntStream.range(0, 20).forEach(who -> guess("who" + who + "@leavewell.example", "wrong password"));
        assertEquals(429, guess("another@leavewell.example", "wrong password").status());
    }

    @Test
    void while_somebody_else_keeps_guessing_nell_gets_in_by_letter() {
        IntStream.range(0, 20).forEach(time -> guess("wrong password"));
        assertEquals(429, guess(Operators.PASSWORD).status());
        new Browser()
                .open(Operators.base() + ForgottenResource.PATH)
                .write("email", nell.email())
                .press("Send the letter");
        var browser = new Browser().keepingCookies();
        browser.open(mail.link(nell.email()))
                .write("password", "seven grey geese on a frozen lake")
                .press("Save and go on");
        assertEquals(200, browser.open(Operators.base() + OwnResource.PATH).status());
    }

    @Test
    void a_login_form_sent_a_thousand_times_breaks_nothing() throws Exception {
        var crowd = Executors.newFixedThreadPool(50);
        try (var overheard = new Overheard()) {
            var answers = crowd.invokeAll(IntStream.range(0, 1_000)
                    .<java.util.concurrent.Callable<Browser.Page>>mapToObj(time -> () -> guess("guess number " + time))
                    .toList());
            assertTrue(answers.stream().map(GuessingTest::status).allMatch(status -> status == 400 || status == 429));
            var let = answers.stream().filter(answer -> status(answer) == 400).count();
            assertEquals(5, let);
            assertFalse(overheard.all().contains("ERROR"), overheard.all());
            assertFalse(overheard.all().contains(nell.email()), overheard.all());
        } finally {
            crowd.shutdownNow();
        }
        var vera = new Browser().signedIn(operators.cookie(operators.vera()));
        assertEquals(200, vera.open(Operators.base() + OwnResource.PATH).status());
    }

    @Test
    void who_tried_is_kept_as_nobodys_name_and_forgotten_after_a_day() {
        guess("wrong password");
        var kept = QuarkusTransaction.requiringNew().call(() -> Attempts.<Attempts>listAll());
        assertEquals(2, kept.size());
        assertFalse(kept.toString().contains("leavewell.example"));
        clock.advance(Duration.ofHours(25));
        QuarkusTransaction.requiringNew()
                .run(() -> throttle.forgetBefore(clock.instant().minus(Attempts.REMEMBERED)));
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> Attempts.count()));
    }

    private Browser.Page guess(String password) {
        return guess(nell.email(), password);
    }

    private static Browser.Page guess(String email, String password) {
        return new Browser()
                .post(
                        Operators.base() + SignInResource.PATH,
                        List.of(Map.entry("email", email), Map.entry("password", password)));
    }

    private static int status(Future<Browser.Page> answer) {
        try {
            return answer.get().status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
