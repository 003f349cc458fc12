package io.leavewell.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.reason.report.Sayings;
import io.leavewell.reason.report.Sayings.Saying;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is made of what people say: found, set right, merged, split, and read again. */
@QuarkusTest
class MeaningTest {

    @Inject
    Leavers leavers;

    @Inject
    Operators operators;

    @Inject
    Sayings sayings;

    @Inject
    ReadingUp reading;

    @Inject
    RereadingRoutine rereading;

    @Inject
    Rereadings rereadings;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Worker worker;

    private Browser mina;

    @BeforeEach
    void mina_signs_in() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
    }

    @Test
    void an_answer_is_read_soon_and_what_was_chosen_is_kept_apart() {
        var ada = leavers.ada();
        new Browser()
                .open(leavers.link(ada))
                .choose("too_expensive")
                .write("words-too_expensive", "honestly it crashes every single day, the app freezes all the time")
                .press("Cancel my subscription");
        var before = said(ada);
        assertEquals(Heading.of(Reason.TOO_EXPENSIVE), before.meaning().heading());
        worker.runRoutines();
        var after = said(ada);
        assertEquals(Optional.of(Reason.TOO_EXPENSIVE), after.chosen());
        assertEquals(Optional.of(Reason.RELIABILITY), after.meaning().found());
        assertEquals(Heading.of(Reason.RELIABILITY), after.meaning().heading());
        assertTrue(after.meaning().confidence() > .3);
        var words = after.words().orElseThrow();
        var spoke = after.meaning().tags().get(0).evidence().stream()
                .map(span -> words.substring(span.start(), span.end()))
                .toList();
        assertTrue(spoke.toString().contains("crash") || spoke.toString().contains("freez"), spoke.toString());
    }

    @Test
    void one_click_sets_it_right_it_is_noted_and_can_be_taken_back() {
        var id = sayings.say(Saying.of("USABILITY", "CANCELLED", Instant.parse("2014-01-05T12:00:00Z"))
                .choosing("BUDGET")
                .writing("where is the export"));
        var voice = mina.open(Operators.base() + "/workspace/reasons/voices/" + id);
        var right = voice.choose("missing_features").press("Set right").onward();
        assertEquals("Something is missing", right.fact("Counts under"));
        assertTrue(
                noted(id).stream().anyMatch(entry -> entry.equals("\"usability\" \"missing_features\"")),
                noted(id).toString());
        var back = right.press("Take the correction back").onward();
        assertEquals("Hard to use", back.fact("Counts under"));
    }

    @Test
    void merged_reasons_count_as_one_and_apart_again_when_the_merge_ends() {
        var id = sayings.say(Saying.of("STAGNATION", "CANCELLED", Instant.parse("2014-03-05T12:00:00Z")));
        var page = mina.open(Operators.base() + "/workspace/reasons/taxonomy")
                .write("merge-code", "stagnation")
                .write("merge-into", "missing_features")
                .press("Merge")
                .onward();
        assertTrue(page.text().contains("counts as “Something is missing”"), page.text());
        rereading.run();
        assertEquals(Heading.of(Reason.MISSING_FEATURES), at(id).meaning().heading());
        var ended = page.press("End it").onward();
        assertTrue(ended.text().contains("Ended by Mina Roth"), ended.text());
        rereading.run();
        assertEquals(Heading.of(Reason.STAGNATION), at(id).meaning().heading());
    }

    @Test
    void a_part_counts_where_its_words_stand_and_a_wrong_form_keeps_what_was_typed() {
        var sync = sayings.say(Saying.of("RELIABILITY", "CANCELLED", Instant.parse("2014-04-05T12:00:00Z"))
                .writing("it crashes while syncing, always crashes"));
        var form = mina.open(Operators.base() + "/workspace/reasons/taxonomy");
        var wrong = form.write("split-of", "reliability")
                .write("split-code", "Sync problems")
                .write("split-words", "syncing, 同步")
                .press("Split off");
        assertEquals(400, wrong.status());
        assertTrue(wrong.html().contains("Sync problems") && wrong.html().contains("syncing, 同步"), "kept");
        var done = wrong.write("split-code", "sync")
                .write("split-name-en", "Sync fails")
                .press("Split off")
                .onward();
        assertTrue(done.text().contains("Sync fails"), done.text());
        rereading.run();
        assertEquals("reliability.sync", at(sync).meaning().heading().spelling());
        done.press("End it").onward();
        rereading.run();
        assertEquals("reliability", at(sync).meaning().heading().spelling());
    }

    @Test
    void history_is_read_again_stops_when_asked_and_goes_on() {
        mina.open(Operators.base() + "/workspace/reasons/tagger")
                .press("Read all again")
                .onward();
        var stopped = mina.open(Operators.base() + "/workspace/reasons/tagger")
                .press("Stop")
                .onward();
        assertTrue(stopped.text().contains("Stopped at 0 of"), stopped.text());
        rereading.run();
        assertFalse(last().finishedAt().isPresent(), "it stands still");
        stopped.press("Go on").onward();
        rereading.run();
        assertTrue(last().finishedAt().isPresent());
        assertEquals(last().total(), last().done());
    }

    @Test
    void what_is_erased_while_it_is_read_leaves_nothing_behind() {
        var id = sayings.say(Saying.of("RELIABILITY", "CANCELLED", Instant.parse("2014-05-05T12:00:00Z"))
                .writing("it crashes"));
        QuarkusTransaction.requiringNew()
                .run(() -> Statement.forget(at(id).customer().orElseThrow()));
        QuarkusTransaction.requiringNew().run(rereadings::begin);
        rereading.run();
        assertEquals(0, at(id).meaning().tags().size());
        assertEquals(Heading.of(Reason.RELIABILITY), at(id).meaning().heading(), "the count stays");
    }

    private Statement said(Leavers.Person person) {
        var id = new UUID[1];
        leavers.see(person, subscription -> id[0] = subscription.id());
        return QuarkusTransaction.requiringNew()
                .call(() -> Statement.<Statement>find("subscription", id[0]).firstResult());
    }

    private static Statement at(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Statement.at(id).orElseThrow());
    }

    private static Rereading last() {
        return QuarkusTransaction.requiringNew().call(() -> Rereading.last().orElseThrow());
    }

    private static java.util.List<String> noted(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Entry.about("statement", id.toString()).stream()
                .map(entry -> entry.before().orElse("") + " " + entry.after().orElse(""))
                .toList());
    }
}
