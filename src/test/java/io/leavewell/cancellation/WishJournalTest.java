package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leavewell.web.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T-L6: a wish that the database could not take is not lost, whatever happens to the machine. */
class WishJournalTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path directory;

    private final WishJournal journal = new WishJournal();
    private final List<Wish> taken = new ArrayList<>();

    @BeforeEach
    void open() {
        journal.dataDir = directory.resolve("data");
    }

    @Test
    void what_was_written_down_comes_back_as_it_was_and_once() {
        var ada = wish("Ada \"the\nlate\" Ωmega");
        journal.append(ada);
        journal.append(wish("Bo"));
        journal.empty(taken::add);
        journal.empty(taken::add);
        assertEquals(2, taken.size());
        assertEquals(ada.id(), taken.get(0).id());
        assertEquals(ada.form(), taken.get(0).form());
        assertEquals(NOON, taken.get(0).receivedAt());
        assertEquals(Language.DE, taken.get(0).language());
    }

    @Test
    void when_one_cannot_be_taken_all_stay() {
        journal.append(wish("Ada"));
        assertThrows(
                IllegalStateException.class,
                () -> journal.empty(wish -> {
                    throw new IllegalStateException("The database is away");
                }));
        journal.empty(taken::add);
        assertEquals(1, taken.size());
    }

    @Test
    void a_line_that_a_crash_cut_off_is_put_aside_and_stops_nobody() throws IOException {
        journal.append(wish("Ada"));
        Files.writeString(journal.dataDir.resolve("wishes.jsonl"), "{\"id\":\"019\n", StandardOpenOption.APPEND);
        journal.append(wish("Bo"));
        journal.empty(taken::add);
        assertEquals(2, taken.size());
        assertEquals("{\"id\":\"019\n", Files.readString(journal.dataDir.resolve("wishes-unreadable.jsonl")));
    }

    private static Wish wish(String name) {
        return new Wish(new PlainForm("ordinary", "", name, "", "ada@example.org", ""), Language.DE, NOON);
    }
}
