package io.leavewell.reason.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Reason;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mina writes down what somebody said on the telephone. */
@QuarkusTest
class NoteTest {

    private static final String PATH = "/workspace/reasons/sources";

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    Heard heard;

    @Inject
    Erasure erasure;

    @Inject
    TestClock clock;

    private final String words = "Too dear, says the boss " + UUID.randomUUID();
    private Browser mina;

    @BeforeEach
    void mina_signs_in() {
        clock.set(TestClock.START);
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
    }

    @Test
    void adas_words_are_kept_with_what_she_has_and_marked_as_relayed() {
        var ada = leavers.ada();
        var done = note().write("customer", ada.customer())
                .write("words", words)
                .write("reason", "too_expensive")
                .write("day", "2026-11-20")
                .press("Write it down")
                .onward();
        assertTrue(done.text().contains("It is written down, and will be read in a moment."), done.text());
        assertTrue(done.text().contains("Your team (as customers told it)"), done.text());
        var said = heard.saying(words).orElseThrow();
        assertEquals(Channel.SUPPORT, said.channel());
        assertEquals(Optional.of("team"), said.source());
        assertEquals(Optional.of(Reason.TOO_EXPENSIVE), said.chosen());
        assertEquals("pro", said.facts().plan());
        assertEquals(Instant.parse("2026-11-20T11:00:00Z"), said.saidAt(), "noon in Berlin");
        var entry = leavers.in(() -> Entry.about("source", "team").get(0));
        assertEquals("source.noted", entry.act());
        assertTrue(entry.after().isEmpty() && entry.before().isEmpty());
    }

    @Test
    void nobody_need_be_known_and_a_second_click_writes_nothing_twice() {
        var filled = note().write("words", words);
        filled.press("Write it down");
        var again = filled.press("Write it down").onward();
        assertTrue(again.text().contains("This was written down already."), again.text());
        var said = heard.saying(words).orElseThrow();
        assertEquals(Optional.empty(), said.customer());
        assertEquals(
                TestClock.START.truncatedTo(java.time.temporal.ChronoUnit.DAYS),
                said.saidAt().truncatedTo(java.time.temporal.ChronoUnit.DAYS));
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        var wrong = note().write("customer", "nobody at all")
                .write("words", " ")
                .write("reason", "budget")
                .write("day", "2026-11-25")
                .press("Write it down");
        assertEquals(400, wrong.status());
        assertTrue(wrong.title().startsWith("Error:"));
        assertEquals(3, wrong.document().select(".problem li").size(), wrong.text());
        assertEquals(
                "No customer is known by this id.",
                wrong.document().select("#customer-problem").text());
        assertEquals("nobody at all", wrong.document().select("#customer").val());
        assertEquals("2026-11-25", wrong.document().select("#day").val());
        assertEquals(
                "budget", wrong.document().select("#reason option[selected]").val());
        var mended = wrong.write("customer", "").write("words", words).write("day", "2026-11-22");
        assertEquals(303, mended.press("Write it down").status());
    }

    @Test
    void about_an_erased_person_nothing_is_written_down() {
        var ada = leavers.ada();
        leavers.in(() -> erasure.of(Customer.known(ada.customer()).orElseThrow()));
        var refused =
                note().write("customer", ada.customer()).write("words", words).press("Write it down");
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("This customer was erased"), refused.text());
        assertTrue(heard.saying(words).isEmpty());
    }

    private Browser.Page note() {
        return mina.open(Leavers.base() + PATH + "/note");
    }
}
