package io.leavewell.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person has to do is on one page, until somebody says how it ended. */
@QuarkusTest
class TasksTest {

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    TestClock clock;

    private Browser mina;

    @BeforeEach
    void mina_signs_in() {
        mina = as(operators.mina());
    }

    @Test
    void hanas_question_leads_to_her_and_hides_how_she_can_be_called() {
        var hana = leavers.ada();
        leavers.see(hana, subscription -> {});
        new Browser()
                .open(leavers.link(hana))
                .choose("missing_features")
                .write("words-missing_features", "Call me: +49 170 1234567. Where are the gantt charts?")
                .press("Ask the team");
        var row = mina.open(url("?kind=question&sort=-opened"))
                .document()
                .select("tbody tr:contains(Where are the gantt charts?)")
                .first();
        assertFalse(row.text().contains("1234567"), "T-P4: " + row.text());
        assertTrue(row.select("a[href^=/workspace/customers/]").attr("href").matches(".*/customers/[0-9a-f-]{36}"));
    }

    @Test
    void a_task_ends_with_a_word_about_how_and_everybody_can_read_it() {
        var task = opened("flow", null);
        var after = one(task)
                .write("outcome", "Published the old version again")
                .press("Close the task")
                .onward();
        assertTrue(after.text().contains("The task is closed."), after.text());
        var closed = one(task).text();
        assertTrue(closed.contains("Published the old version again") && closed.contains("Mina Roth"), closed);
        assertEquals(
                List.of("task.closed"),
                QuarkusTransaction.requiringNew().call(() -> Entry.about("task", task.toString()).stream()
                        .map(Entry::act)
                        .toList()));
    }

    @Test
    void who_comes_second_is_shown_how_the_first_one_ended_it() {
        var task = opened("flow", null);
        var otto = as(operators.otto()).open(url("/" + task)).write("outcome", "Otto's way");
        one(task).write("outcome", "Mina's way").press("Close the task");
        var shown = otto.press("Close the task").onward();
        assertTrue(shown.text().contains("was closed already") && shown.text().contains("Mina's way"), shown.text());
        assertFalse(shown.text().contains("Otto's way"));
    }

    @Test
    void without_a_word_about_how_it_stays_open_and_what_was_typed_is_kept() {
        var task = opened("flow", null);
        var empty = one(task).press("Close the task");
        assertEquals(400, empty.status());
        assertTrue(empty.title().startsWith("Error:"));
        var story = "a long story ".repeat(100);
        var tooLong = one(task).write("outcome", story).press("Close the task");
        assertEquals(400, tooLong.status());
        assertEquals(story, tooLong.document().select("textarea").first().wholeText());
    }

    @Test
    void what_is_overdue_says_so_and_comes_first() {
        var kind = "chore-" + UUID.randomUUID();
        opened(kind, Duration.ofDays(3));
        var late = opened(kind, Duration.ofHours(1));
        opened(kind, null);
        clock.advance(Duration.ofHours(2));
        var page = as(operators.mina()).open(url("?kind=" + kind));
        var rows = page.document().select("tbody tr");
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).text().contains("overdue"));
        assertEquals("/workspace/tasks/" + late, rows.get(0).select("th a").attr("href"));
        assertFalse(rows.get(1).text().contains("overdue"));
    }

    @Test
    void open_and_closed_ones_are_kept_apart_and_taken_as_a_file() {
        var kind = "chore-" + UUID.randomUUID();
        opened(kind, null);
        var done = opened(kind, null);
        one(done).write("outcome", "=done").press("Close the task");
        assertEquals(1, rows("?kind=" + kind));
        assertEquals(1, rows("?kind=" + kind + "&state=closed"));
        assertEquals(2, rows("?kind=" + kind + "&state=all&sort=-due"));
        assertEquals(0, rows("?kind=" + UUID.randomUUID()));
        var file = mina.open(url("?csv=1&state=closed&kind=" + kind))
                .html()
                .lines()
                .toList();
        assertEquals(2, file.size());
        assertTrue(file.get(1).endsWith(",Mina Roth,'=done"), "T-S6: " + file.get(1));
    }

    @Test
    void vera_reads_and_closes_nothing() {
        var vera = as(operators.vera());
        var task = opened("flow", null);
        var page = vera.open(url("/" + task));
        assertEquals(0, page.document().select("main form").size());
        var csrf = Map.entry("csrf", page.document().select("[name=csrf]").attr("value"));
        assertEquals(
                403,
                vera.post(url("/" + task + "/outcome"), List.of(csrf, Map.entry("outcome", "x")))
                        .status());
        assertEquals(404, vera.open(url("/" + UUID.randomUUID())).status());
    }

    private UUID opened(String kind, Duration within) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var task = Task.open(kind, UUID.randomUUID().toString(), "words", clock.instant());
            return (within == null ? task : task.due(clock.instant().plus(within))).id();
        });
    }

    private Browser.Page one(UUID task) {
        return mina.open(url("/" + task));
    }

    private int rows(String query) {
        return mina.open(url(query)).document().select("tbody tr").size();
    }

    private Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    private static String url(String rest) {
        return Operators.base() + "/workspace/tasks" + rest;
    }
}
