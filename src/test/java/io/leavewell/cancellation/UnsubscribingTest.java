package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.PageCheck;
import io.leavewell.account.Operators;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.Suppression;
import io.leavewell.mail.Suppressions;
import io.leavewell.web.Language;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-M2: one click, without login, ends letters that nobody is owed. */
@QuarkusTest
class UnsubscribingTest extends Silence {

    @Inject
    Suppressions suppressions;

    @Inject
    Operators operators;

    @Inject
    Erasure erasure;

    @Inject
    Chromium chromium;

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void the_page_asks_first_so_that_no_scanner_unsubscribes_anybody() {
        var ada = asked("en");
        var page = browser.open(unsubscribe(ada));
        assertEquals("No more such mails from Northlight?", page.heading());
        assertFalse(isOver(ada));
        var done = page.press("Unsubscribe");
        assertEquals(200, done.status());
        assertEquals("You are unsubscribed", done.heading());
        assertEquals("", done.header("Set-Cookie"));
        assertTrue(isOver(ada));
        assertEquals("You are unsubscribed", page.press("Unsubscribe").heading(), "twice");
    }

    /** RFC 8058: as mail programs send it, from anywhere, in either kind of form. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"})
    void a_mail_program_unsubscribes_with_one_click(String type) {
        var ada = asked("en");
        var body = type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
                : "List-Unsubscribe=One-Click";
        var path = URI.create(unsubscribe(ada));
        var answer = Wire.say(
                "POST",
                path.getRawPath() + "?" + path.getRawQuery(),
                body,
                "Origin: https://mail.example",
                "Content-Type: " + type);
        assertEquals(200, answer.status());
        assertTrue(isOver(ada));
    }

    @Test
    void her_team_sees_it_and_so_does_she_in_her_export() {
        var ada = asked("en");
        browser.open(unsubscribe(ada)).press("Unsubscribe");
        var id = leavers.in(() -> Customer.known(ada.customer()).orElseThrow().id());
        var mina = new Browser().signedIn(operators.cookie(operators.mina()));
        var path = Leavers.base() + "/workspace/customers/" + id;
        assertTrue(mina.open(path).text().contains("Wants no more letters with offers or questions"));
        assertTrue(mina.open(path + "/export").html().contains("\"UNSUBSCRIBED\""));
    }

    @Test
    void whoever_is_erased_is_not_written_to_again() {
        var ada = agreeing("true", "en");
        leave(ada);
        leavers.in(() -> erasure.of(Customer.known(ada.customer()).orElseThrow()));
        aDayLater();
        assertEquals(List.of(), asking(ada));
        assertEquals(List.of(Suppression.Why.ERASED), leavers.in(() -> suppressions.of(ada.customer()).stream()
                .map(Suppression::why)
                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "eyJ9.odd", "%00", "..%2f..", "%C3%28", "a.b.c"})
    void garbage_is_no_mistake_of_ours(String garbage) {
        var url = Leavers.base() + "/unsubscribe/" + garbage;
        for (var status : List.of(
                RestAssured.given().urlEncodingEnabled(false).get(url).statusCode(),
                RestAssured.given().urlEncodingEnabled(false).post(url).statusCode())) {
            assertTrue(status == 404 || status == 400, garbage + ": " + status);
        }
    }

    @Test
    void a_link_for_something_else_unsubscribes_nobody() {
        var ada = asked("en");
        var wrong = link(ada).replace("/f/", "/unsubscribe/");
        assertEquals(
                404,
                browser.post(wrong, List.of(Map.entry("List-Unsubscribe", "One-Click")))
                        .status());
        assertFalse(isOver(ada));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_speaks_the_language_of_the_letter_on_a_phone(Language language) {
        var ada = asked(language.tag());
        var window = chromium.window(Device.PHONE.withScripts()).open(unsubscribe(ada));
        assertEquals(language.tag(), window.find("html").getAttribute("lang"));
        var check = new PageCheck(window).seen("unsubscribe");
        window.find(".leave").click();
        window.page().waitForCondition(() -> window.find(".leave").count() == 0);
        check.seen("unsubscribed");
        assertEquals(List.of(), check.wrong());
        assertTrue(isOver(ada));
    }

    private boolean isOver(Leavers.Person person) {
        return leavers.in(() -> suppressions.hold(person.customer(), LetterClass.MARKETING));
    }
}
