package io.leavewell.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a team edits goes from draft to version, and nobody overwrites what they have not seen. */
@QuarkusTest
class EditionsTest {

    @Inject
    Editions editions;

    private final String kind = "story-" + UUID.randomUUID();

    @Test
    void a_draft_that_nobody_has_begun_equals_the_version_in_force() {
        editions.publish(kind, "first", null);
        var draft = editions.draft(kind);
        assertEquals("first", draft.definition());
        assertEquals(1, draft.basedOn());
        assertFalse(draft.isBegun());
    }

    @Test
    void what_is_saved_is_in_force_only_once_it_is_published() {
        editions.publish(kind, "first", null);
        var draft = editions.save(kind, editions.draft(kind).revision(), "second");
        assertTrue(draft.isBegun());
        assertEquals("first", inForce());
        assertEquals(2, editions.publish(kind, draft.revision(), "cheaper"));
        assertEquals("second", inForce());
        assertFalse(editions.draft(kind).isBegun());
        assertEquals("cheaper", editions.history(kind).get(0).note().orElseThrow());
        assertEquals("first", editions.definition(kind, 1));
    }

    @Test
    void whoever_saves_over_what_they_have_not_seen_is_told_and_nothing_is_lost() {
        var seen = editions.draft(kind).revision();
        editions.save(kind, seen, "Mina's");
        var stale = assertThrows(Stale.class, () -> editions.save(kind, seen, "Bo's"));
        assertEquals("Mina's", stale.now().definition());
        assertEquals("Mina's", editions.draft(kind).definition());
    }

    @Test
    void whoever_publishes_what_they_have_not_seen_is_told() {
        var seen =
                editions.save(kind, editions.draft(kind).revision(), "Mina's").revision();
        editions.save(kind, seen, "Bo's");
        assertThrows(Stale.class, () -> editions.publish(kind, seen, null));
        assertEquals(0, editions.newest(kind));
    }

    @Test
    void a_draft_from_before_a_publication_is_stale_after_it() {
        var seen = editions.save(kind, editions.draft(kind).revision(), "one").revision();
        editions.publish(kind, seen, null);
        assertThrows(Stale.class, () -> editions.publish(kind, seen, null));
        assertThrows(Stale.class, () -> editions.save(kind, seen, "two"));
    }

    @Test
    void what_is_thrown_away_begins_anew_from_the_version_in_force() {
        editions.publish(kind, "first", null);
        var draft = editions.save(kind, editions.draft(kind).revision(), "worse");
        editions.discard(kind, draft.revision());
        assertEquals("first", editions.draft(kind).definition());
    }

    @Test
    void of_two_who_publish_at_the_same_moment_one_does_and_one_is_told() throws InterruptedException {
        var seen = editions.save(kind, editions.draft(kind).revision(), "ours").revision();
        Callable<Integer> publishing = () -> editions.publish(kind, seen, null);
        var both = Executors.newFixedThreadPool(2);
        var told = both.invokeAll(Collections.nCopies(2, publishing)).stream()
                .filter(EditionsTest::isTold)
                .count();
        both.shutdown();
        assertEquals(1, told);
        assertEquals(
                List.of(1),
                editions.history(kind).stream().map(Edition::version).toList());
    }

    @Test
    void whoever_has_read_the_draft_in_the_same_transaction_is_told_all_the_same() {
        editions.save(kind, editions.draft(kind).revision(), "first");
        assertThrows(Stale.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            var seen = editions.draft(kind).revision();
            QuarkusTransaction.requiringNew().run(() -> editions.save(kind, seen, "Mina's"));
            editions.save(kind, seen, "Bo's");
        }));
        assertEquals("Mina's", editions.draft(kind).definition());
    }

    @Test
    void what_is_published_past_a_draft_that_nobody_has_begun_is_what_it_begins_from() {
        editions.save(kind, editions.draft(kind).revision(), "first");
        editions.publish(kind, editions.draft(kind).revision(), null);
        editions.publish(kind, "past", null);
        assertEquals("past", editions.draft(kind).definition());
        assertEquals(2, editions.draft(kind).basedOn());
    }

    private String inForce() {
        return editions.definition(kind, editions.history(kind).get(0).version());
    }

    private static boolean isTold(Future<Integer> publishing) {
        try {
            publishing.get();
            return false;
        } catch (InterruptedException | ExecutionException told) {
            return told.getCause() instanceof Stale;
        }
    }
}
