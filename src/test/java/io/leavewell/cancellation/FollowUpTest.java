package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.PageCheck;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.reason.Reason;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ada left without a word, and answers the letter that asks her: one page, one click. */
@QuarkusTest
class FollowUpTest extends Silence {

    @Inject
    Erasure erasure;

    @Inject
    Chromium chromium;

    @Inject
    Records records;

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void her_answer_stands_beside_her_cancellation_and_the_second_replaces_nothing() {
        var ada = asked("en");
        var page = browser.open(link(ada));
        assertEquals("Why did you leave Pro?", page.heading());
        assertTrue(page.reasons().contains("too_expensive"));
        var thanks =
                page.choose("too_expensive").write("words", "Twice the price").press("Send");
        assertEquals("Thank you", thanks.heading());
        assertEquals("", thanks.header("Set-Cookie"));
        var again =
                page.choose("competitor").write("words", "And another thing").press("Send");
        assertEquals("Thank you", again.heading());
        assertEquals("Thank you", browser.open(link(ada)).heading());

        var said = answers(ada);
        assertEquals(1, said.size());
        assertEquals(Optional.of(Reason.TOO_EXPENSIVE), said.get(0).chosen());
        assertEquals(Optional.of("Twice the price"), said.get(0).words());
        assertEquals("CANCELLED", said.get(0).outcome());
        assertEquals("pro", said.get(0).facts().plan());
        var outcome = records.outcomes(ada).get(0).id();
        assertEquals(2, (int)
                leavers.in(() -> io.leavewell.reason.Statement.allAbout(outcome).size()));
        assertEquals(List.of(), records.differences(ada));
    }

    @Test
    void words_alone_or_a_reason_alone_are_an_answer() {
        var ada = asked("en");
        browser.open(link(ada)).write("words", "Too slow").press("Send");
        assertEquals(Optional.empty(), answers(ada).get(0).chosen());
        var bo = asked("en");
        browser.open(link(bo)).choose("other").press("Send");
        assertEquals(Optional.empty(), answers(bo).get(0).words());
    }

    @Test
    void nothing_at_all_is_asked_for_once_more_and_opening_changes_nothing() {
        var ada = asked("en");
        var missing = browser.open(link(ada)).press("Send");
        assertEquals(400, missing.status());
        assertTrue(missing.title().startsWith("Error:"), missing.title());
        assertEquals(
                "reasons", missing.document().select(".problem a").attr("href").substring(1));
        assertEquals(List.of(), answers(ada));
    }

    @Test
    void a_reason_that_the_page_does_not_show_is_none() {
        var ada = asked("en");
        for (var reason : List.of("payment_failed", "\u0000", "nothing", "x".repeat(9_000))) {
            assertEquals(
                    400,
                    browser.post(link(ada), List.of(Map.entry("reason", reason)))
                            .status());
        }
        assertEquals(
                200,
                browser.post(link(ada), List.of(Map.entry("words", "a\u0000b"))).status());
        assertEquals(Optional.of("ab"), answers(ada).get(0).words());
    }

    @Test
    void after_coming_back_there_is_nothing_to_answer() {
        var ada = asked("en");
        var page = browser.open(link(ada));
        comeBack(ada);
        assertEquals(404, page.choose("other").press("Send").status());
        assertEquals("There is nothing to answer here", browser.open(link(ada)).heading());
        assertEquals(List.of(), answers(ada));
    }

    @Test
    void what_she_answered_counts_as_taken_back_when_she_comes_back() {
        var ada = asked("en");
        browser.open(link(ada)).choose("other").press("Send");
        comeBack(ada);
        assertEquals("UNDONE", answers(ada).get(0).outcome());
    }

    @Test
    void an_erased_person_has_nothing_to_answer_and_their_words_go() {
        var ada = asked("en");
        var link = link(ada);
        browser.open(link).write("words", "purple-walrus").press("Send");
        leavers.in(() -> erasure.of(Customer.known(ada.customer()).orElseThrow()));
        assertEquals(404, browser.open(link).status());
        assertEquals(
                404, browser.post(link, List.of(Map.entry("words", "more"))).status());
        assertEquals(Optional.empty(), answers(ada).get(0).words());
    }

    @Test
    void the_link_works_for_a_month_and_cancels_nothing() {
        var ada = asked("en");
        var link = link(ada);
        assertEquals(404, browser.open(link.replace("/f/", "/c/")).status());
        leavers.later(Duration.ofDays(31));
        assertEquals(404, browser.open(link).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "eyJ9.odd", "%00", "..%2f..", "%C3%28", "a.b.c"})
    void garbage_is_no_mistake_of_ours(String garbage) {
        var url = Leavers.base() + "/f/" + garbage;
        for (var status : List.of(
                RestAssured.given().urlEncodingEnabled(false).get(url).statusCode(),
                RestAssured.given()
                        .urlEncodingEnabled(false)
                        .formParam("words", "%")
                        .post(url)
                        .statusCode())) {
            assertTrue(status == 404 || status == 400, garbage + ": " + status);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_can_be_answered_on_a_phone_in_every_language(Language language) {
        var ada = asked(language.tag());
        var window = chromium.window(Device.PHONE.withScripts()).open(link(ada));
        assertEquals(language.tag(), window.find("html").getAttribute("lang"));
        var check = new PageCheck(window).seen("asked");
        window.find(".leave").click();
        check.seen("nothing chosen");
        window.choose("too_expensive");
        window.find(".leave").click();
        window.page().waitForCondition(() -> window.find(".leave").count() == 0);
        check.seen("thanks");
        assertEquals(List.of(), check.wrong());
        assertEquals(Optional.of(Reason.TOO_EXPENSIVE), answers(ada).get(0).chosen());
    }

    @Test
    void it_works_without_scripts() {
        var ada = asked("en");
        var window = chromium.window(Device.PHONE).open(link(ada)).choose("other");
        assertEquals(0, window.pixelsBeyondTheEdge());
        window.press("Send");
        assertEquals("Thank you", window.heading());
    }

    private void comeBack(Leavers.Person person) {
        var link = records.linkIn(records.letter(person.customer(), LeavingLetter.CANCELLED));
        browser.open(link).press("Undo, keep my plan");
    }
}
