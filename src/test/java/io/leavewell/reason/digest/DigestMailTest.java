package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.mail.Postbox;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.reason.Reason;
import io.leavewell.reason.digest.Voices.Voice;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Role;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The digest as it arrives in somebody's mail program. */
@QuarkusTest
class DigestMailTest {

    private static final Instant IN_IT = Instant.parse("2026-11-18T12:00:00Z");
    private static final String HOSTILE = "<b onclick=x>Bye</b> <img src=https://evil.example/p.png> & \"more\"";

    @Inject
    DigestPost post;

    @Inject
    DigestRound round;

    @Inject
    Operators operators;

    @Inject
    Voices voices;

    @Inject
    Postbox postbox;

    @Inject
    Worker worker;

    @Inject
    TestClock clock;

    private final String plan = Voices.plan();
    private Operator nell;

    @BeforeEach
    void people_leave() {
        nell = operators.newcomer(Role.VIEWER);
        voices.say(8, Voice.of(plan, Reason.TOO_EXPENSIVE, IN_IT));
        voices.say(6, Voice.of(plan, Reason.RELIABILITY, IN_IT));
        voices.say(1, Voice.of(plan, Reason.RELIABILITY, IN_IT).saying(HOSTILE));
        voices.say(5, Voice.of(plan, Reason.GOAL_ACHIEVED, IN_IT).staying());
    }

    @Test
    void what_nell_reads_loads_nothing_and_shows_bars_of_the_letters_own_cells() {
        var html = Jsoup.parse(sent(nell).html());
        assertEquals(
                0, html.select("img, script, link, iframe, [src], [background]").size(), html.html());
        assertFalse(html.html().contains("url("), "no picture by a style either");
        assertEquals(List.of("100%", "88%"), html.select("td.go[width]").eachAttr("width"));
        assertTrue(html.select("td.go").attr("style").contains("width:100%"));
        assertEquals(0, html.select("tr:contains(Goal reached) + tr td.go").size(), "no bar where nothing is lost");
        assertTrue(html.text().contains("<b onclick=x>Bye</b> <img src=••• & \"more\""), html.text());
        assertFalse(html.html().contains("evil.example"), "no link of a stranger");
        assertTrue(html.head().html().contains("prefers-color-scheme: dark"));
        assertTrue(html.select("a[href$=/workspace/reasons/digest]").hasText());
    }

    @Test
    void the_text_part_says_the_same_with_bars_under_each_other() {
        var mail = sent(nell);
        assertEquals("Why people leave: 16 November 2026 to 22 November 2026", mail.subject());
        var bars = mail.text()
                .lines()
                .filter(line -> line.matches(".*€\\d+\\.\\d\\d  +\\d people"))
                .toList();
        assertEquals(
                List.of(
                        "Too expensive   ████████████████████  €232.00  8 people",
                        "Slow or faulty  ██████████████████    €203.00  7 people",
                        "Goal reached                            €0.00  5 people"),
                bars);
        assertTrue(mail.text().contains("> <b onclick=x>Bye</b> <img src=••• & \"more\""), mail.text());
        assertTrue(mail.text().contains("/workspace/reasons?plan=" + plan + "&period=2026-11"), mail.text());
        assertTrue(mail.text().contains("Change or end it:\nhttp"), mail.text());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_lacks_no_word_in_any_language(Language language) {
        var mail = sent(operators.speaking(language));
        assertFalse(
                (mail.subject() + mail.text() + mail.html()).matches("(?s).*(NOT_FOUND|\\{\\w+[:.]\\w+|\\bnull\\b).*"),
                mail.text());
        assertEquals(language.tag(), Jsoup.parse(mail.html()).select("html").attr("lang"));
        var widths = mail.text()
                .lines()
                .filter(line -> line.contains("█"))
                .map(line -> Columns.width(line.substring(0, line.indexOf('█'))))
                .distinct()
                .toList();
        assertEquals(1, widths.size(), mail.text());
    }

    @Test
    void one_that_is_due_arrives_by_itself() {
        QuarkusTransaction.requiringNew()
                .run(() -> DigestSubscription.take(
                        nell.id(),
                        Rhythm.WEEKLY,
                        filter(),
                        Moment.of(clock, nell.reader().zone())));
        clock.advance(Duration.ofDays(7));
        round.run();
        worker.runDue();
        var mail = postbox.onlyTo(nell.email());
        assertTrue(mail.text().contains("Nobody said that they want to leave."), mail.text());
        assertTrue(mail.text().contains("because you subscribed"), mail.text());
    }

    @Test
    void one_that_waits_while_its_reader_is_disabled_does_not_go() {
        asks(nell);
        QuarkusTransaction.requiringNew()
                .run(() -> Operator.update("disabledAt = ?1 where id = ?2", clock.instant(), nell.id()));
        worker.runDue();
        assertEquals(0, postbox.to(nell.email()).size());
    }

    private ReceivedMail sent(Operator reader) {
        asks(reader);
        worker.runDue();
        return postbox.onlyTo(reader.email());
    }

    private void asks(Operator reader) {
        QuarkusTransaction.requiringNew().run(() -> assertTrue(post.now(reader, Rhythm.WEEKLY, filter())));
    }

    private Filter filter() {
        return new Filter(Map.of(Filter.PLAN, plan));
    }
}
