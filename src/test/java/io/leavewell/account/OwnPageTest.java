package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-S4: what operators say of themselves, their password, and where they are signed in. */
@QuarkusTest
class OwnPageTest {

    private static final String NEW = "seven grey geese on a frozen lake";

    @Inject
    Operators operators;

    private Operator nell;
    private Browser here;
    private Browser elsewhere;

    @BeforeEach
    void aNewcomer() {
        nell = operators.newcomer(Role.VIEWER);
        here = new Browser().signedIn(operators.cookie(nell));
        elsewhere = new Browser().signedIn(operators.cookie(nell));
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
    }

    @ParameterizedTest
    @CsvSource({"de,Ihr Konto", "zh,您的账户", "ko,내 계정", "en,Your account"})
    void each_operator_reads_in_the_language_that_they_choose(String language, String heading) {
        var page = here.open(own()).write("language", language).press("Save").onward();
        assertEquals(heading, page.heading());
        assertEquals(
                language.equals("zh") ? "zh-Hans" : language,
                page.document().select("html").attr("lang"));
    }

    @Test
    void mistakes_are_told_and_what_was_typed_is_kept() {
        var page = here.open(own())
                .write("name", "x".repeat(10_000))
                .write("language", "fr")
                .write("zone", "Mars/Olympus")
                .press("Save");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"));
        assertEquals(3, page.document().select(".problem li").size());
        assertTrue(page.html().contains("x".repeat(10_000)));
        assertEquals("Nell Park", operators.again(nell).name());
    }

    @Test
    void a_new_password_ends_every_other_session() {
        var page = change(Operators.PASSWORD, NEW).onward();
        assertTrue(page.text().contains("Your password is changed."));
        assertEquals(200, here.open(own()).status());
        assertEquals(303, elsewhere.open(own()).status());
    }

    @Test
    void the_current_password_is_asked_and_not_guessed_without_end() {
        for (var i = 0; i < 5; i++) {
            assertEquals(400, change("not the current one", NEW).status());
        }
        var page = change(Operators.PASSWORD, NEW);
        assertEquals(400, page.status());
        assertTrue(page.text().contains("That was wrong too often."));
        assertEquals(200, elsewhere.open(own()).status());
    }

    @Test
    void a_bad_new_password_is_refused_before_the_current_one_is_weighed() {
        var page = change("not the current one", "password1234");
        assertTrue(page.text().contains("among the first that somebody would try"));
        assertFalse(page.text().contains("not your current password"));
    }

    @Test
    void nell_ends_the_session_on_the_device_that_she_lost() {
        var page = here.open(sessions());
        assertEquals(2, page.document().select("tbody tr").size());
        assertTrue(page.text().contains("Firefox, Linux this one"));
        page.press("End");
        assertEquals(303, elsewhere.open(own()).status());
        assertEquals(200, here.open(own()).status());
    }

    @Test
    void all_others_can_be_ended_at_once() {
        var third = new Browser().signedIn(operators.cookie(nell));
        assertTrue(here.open(sessions()).press("End all others").onward().text().contains("Sessions ended: 2."));
        assertEquals(303, elsewhere.open(own()).status());
        assertEquals(303, third.open(own()).status());
    }

    @Test
    void nobody_ends_a_session_of_somebody_else() {
        var otto = operators.otto();
        operators.cookie(otto);
        var session = QuarkusTransaction.requiringNew()
                .call(() -> OperatorSession.<OperatorSession>find("operator = ?1 and endedAt is null", otto)
                        .firstResult()
                        .id());
        var page = here.open(sessions());
        var button = page.document().select("form[action$=/end] button").last();
        button.closest("form").attr("action", "/workspace/account/sessions/" + session + "/end");
        assertEquals(404, page.press(button).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15 | Safari, macOS",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Mobile | Chrome, iOS",
                "curl/8.5.0 | ''",
                "<script>alert(1)</script> | ''"
            })
    void of_a_browser_only_its_name_and_the_systems_are_kept(String userAgent, String words) {
        assertEquals(words, BrowserWords.of(userAgent));
    }

    private Browser.Page change(String current, String chosen) {
        return here.open(own())
                .write("password", current)
                .write("new-password", chosen)
                .press("Change password");
    }

    private static String own() {
        return Operators.base() + OwnResource.PATH;
    }

    private static String sessions() {
        return Operators.base() + OwnSessionsResource.PATH;
    }
}
