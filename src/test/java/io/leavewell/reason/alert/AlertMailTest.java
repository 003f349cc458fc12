package io.leavewell.reason.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.mail.Postbox;
import io.leavewell.reason.Statement;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nell hears by mail of what cannot wait, and is not flooded. */
@QuarkusTest
class AlertMailTest {

    @Inject
    Listeners listeners;

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    Postbox postbox;

    @Inject
    TestClock clock;

    private final String word = "otter" + UUID.randomUUID().toString().substring(0, 8);
    private Operator nell;

    @BeforeEach
    void nell_joins() {
        nell = operators.newcomer(Role.VIEWER);
    }

    @AfterEach
    void leave() {
        listeners.leave();
    }

    @Test
    void what_ada_wrote_when_she_left_is_in_nells_mail_at_once() {
        listeners.hears(nell, word);
        new Browser()
                .open(leavers.link(leavers.ada()))
                .choose("other")
                .write("words-other", "The sync lost my " + word.toUpperCase() + " twice.\nCall +49 170 1234567!")
                .press("Cancel my subscription");
        listeners.hear();

        var mail = postbox.onlyTo(nell.email());
        var statement = leavers.in(() -> Statement.<Statement>find("words like ?1", "%" + word.toUpperCase() + "%")
                .firstResult()
                .id());
        assertTrue(mail.subject().startsWith("Outages: "), mail.subject());
        assertTrue(
                mail.text().contains("> The sync lost my " + word.toUpperCase() + " twice. Call •••!\n"), mail.text());
        assertTrue(mail.text().contains("Pro · €29.00 a month · Germany\n"), mail.text());
        assertTrue(mail.text().contains("/workspace/reasons/voices/" + statement + "\n"), mail.text());
        assertTrue(mail.html().contains("/workspace/reasons/voices/" + statement + "\""), mail.html());
        assertFalse((mail.text() + mail.html()).contains("1234567"), "T-P4");
        assertFalse((mail.text() + mail.html()).contains("Ada"), "her name is not needed");
    }

    @Test
    void she_hears_it_in_her_language() {
        var jinho = operators.speaking(Language.KO);
        listeners.hears(jinho, word);
        listeners.says("The " + word + " is gone");
        var mail = postbox.onlyTo(jinho.email());
        assertTrue(mail.text().contains("월 €29.00"), mail.text());
        assertTrue(mail.html().contains("<html lang=\"ko\">"));
    }

    @Test
    void a_flood_of_thirty_is_two_mails() {
        listeners.hears(nell, word);
        for (var person : leavers.crowd(30).subList(0, 30)) {
            listeners.says(person, "Where is my " + word, clock.instant());
        }
        listeners.hear();
        assertEquals(1, postbox.to(nell.email()).size());
        listeners.later(Duration.ofMinutes(9));
        assertEquals(1, postbox.to(nell.email()).size());
        listeners.later(Duration.ofMinutes(2));

        var mails = postbox.to(nell.email());
        assertEquals(2, mails.size());
        var heading = mails.get(1).subject();
        assertEquals("Outages: 29 more since 23 November 2026, 16:00 CET", heading);
        assertEquals(20, mails.get(1).text().split("> Where is my", -1).length - 1);
        assertTrue(
                mails.get(1).text().contains("The first 20 of 29 are listed."),
                mails.get(1).text());

        listeners.says("Again the " + word);
        assertEquals(3, postbox.to(nell.email()).size(), "a new window: at once");
        listeners.later(Duration.ofMinutes(20));
        assertEquals(3, postbox.to(nell.email()).size(), "and nothing was gathered in it");
    }

    @Test
    void long_words_are_cut_and_hostile_ones_harmless() {
        listeners.hears(nell, word);
        listeners.says("=HYPERLINK(\"https://evil.example\") " + word
                + " <script>alert(1)</script>\u202E\r\n-- \r\nSubject: pwned\u2028 " + "x".repeat(400));
        var mail = postbox.onlyTo(nell.email());
        var line = mail.text()
                .lines()
                .filter(one -> one.startsWith("> "))
                .findFirst()
                .orElseThrow();
        assertTrue(line.startsWith("> =HYPERLINK(\"https://evil.example\") " + word + " <script>"), line);
        assertTrue(line.contains("-- Subject: pwned xxx"), line);
        assertTrue(line.endsWith("x…") && line.length() <= 302, line);
        assertTrue(mail.html().contains("&lt;script&gt;alert(1)&lt;/script&gt;"), mail.html());
        assertFalse(mail.html().contains("<script"));
        assertFalse((mail.text() + mail.html()).contains("\u202E"));
    }

    @Test
    void nobody_hears_of_what_was_said_long_ago_nor_twice_nor_while_paused() {
        var rule = listeners.hears(nell, word);
        var ada = leavers.ada();
        listeners.says(ada, "The old " + word, clock.instant().minus(Duration.ofDays(3)));
        listeners.hear();
        assertEquals(0, postbox.to(nell.email()).size());

        listeners.says("The first " + word);
        listeners.says("The second " + word);
        listeners.hear();
        listeners.pause(rule);
        listeners.says("The third " + word);
        listeners.later(Duration.ofMinutes(11));
        assertEquals(1, postbox.to(nell.email()).size());
    }

    @Test
    void who_no_longer_works_here_gets_no_mail() {
        listeners.hears(nell, word);
        leavers.in(() -> Operator.update("disabledAt = ?1 where id = ?2", clock.instant(), nell.id()));
        listeners.says("The " + word);
        assertEquals(0, postbox.to(nell.email()).size());
    }

    @Test
    void of_one_statement_each_hears_whose_rule_holds() {
        var zoe = operators.newcomer(Role.VIEWER);
        listeners.hears(nell, word);
        listeners.hears(zoe, word, "nothing like it");
        IntStream.range(0, 2).forEach(time -> listeners.hear());
        listeners.says("The " + word);
        postbox.onlyTo(nell.email());
        postbox.onlyTo(zoe.email());
    }
}
