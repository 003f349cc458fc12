package io.leavewell.reason.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.reason.Channel;
import io.leavewell.reason.ReadingUp;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An engineer takes in what people said elsewhere. */
@QuarkusTest
class StatementsCommandTest extends Taking {

    @Inject
    ReadingUp reading;

    @Inject
    Erasure erasure;

    @Test
    void a_review_is_kept_as_it_was_said_and_read_like_everything_else() throws IOException {
        assertEquals(0, run(HEAD + store + ",1,\"Too expensive,\nfar too expensive\",2026-11-02,,de-AT,at,,budget\n"));
        assertEquals("One statement taken in. 0 known already. 0 not taken in.\n", said.toString());
        reading.readNew();
        var review = heard.only(store);
        assertEquals(Optional.of("Too expensive,\nfar too expensive"), review.words());
        assertEquals(Instant.parse("2026-11-02T12:00:00Z"), review.saidAt());
        assertEquals(Channel.REVIEW, review.channel());
        assertEquals("de", review.language());
        assertEquals("AT", review.facts().country());
        assertEquals(Optional.empty(), review.customer());
        assertEquals(Optional.of(Reason.BUDGET), review.chosen());
        assertEquals(Optional.of(Reason.TOO_EXPENSIVE), review.meaning().found());
    }

    @Test
    void whoever_is_known_is_counted_with_what_they_have() throws IOException {
        var ada = leavers.ada();
        assertEquals(
                0, run(HEAD + store + ",1,No gantt,2026-11-20T09:30:00+01:00,support,,," + ada.customer() + ",\n"));
        var note = heard.only(store);
        assertEquals(Channel.SUPPORT, note.channel());
        assertEquals("", note.language());
        assertEquals(Instant.parse("2026-11-20T08:30:00Z"), note.saidAt());
        assertEquals("pro", note.facts().plan());
        assertEquals("DE", note.facts().country());
        assertEquals(34_800, note.facts().revenue().perYear());
        assertEquals(
                Optional.of(ada.customer()),
                note.customer().flatMap(id -> leavers.in(() -> Customer.at(id).map(Customer::externalId))));
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        var file = HEAD + store + ",1,slow,2026-11-02,,,,,\n" + store + ",2,slow,2026-11-03,,,,,\n" + store
                + ",1,twice,2026-11-02,,,,,\n";
        run(file);
        said.reset();
        assertEquals(0, run(file));
        assertEquals("0 statements taken in. 3 known already. 0 not taken in.\n", said.toString());
        assertEquals(2, heard.from(store).size());
    }

    @Test
    void what_spreadsheets_write_is_read() throws IOException {
        var file = "\uFEFFSource;ID;Text;At;Likes\r\n" + store + ";1;\"so; slow\";2026-11-02;5\r\n\r\n" + store
                + ";2;Zu langsam;2026-11-03;6\r\n";
        assertEquals(0, run(file));
        assertEquals(Optional.of("so; slow"), heard.from(store).get(0).words());
        assertEquals(2, heard.from(store).size());
    }

    @Test
    void the_words_of_an_erased_person_are_not_taken_and_what_was_taken_goes_with_them() throws IOException {
        var ada = leavers.ada();
        run(HEAD + store + ",1,before,2026-11-02,,,," + ada.customer() + ",\n");
        leavers.in(() -> erasure.of(Customer.known(ada.customer()).orElseThrow()));
        assertEquals(Optional.empty(), heard.only(store).words());
        assertEquals(1, run(HEAD + store + ",2,after,2026-11-02,,,," + ada.customer() + ",\n"));
        assertTrue(said.toString().contains("Line 2: This customer was erased"), said.toString());
        assertEquals(1, heard.from(store).size());
    }

    @Test
    void more_rows_than_one_portion_come_in() throws IOException {
        var rows = IntStream.range(0, 2_500)
                .mapToObj(number -> store + "," + number + ",slow,2026-11-02,,,,,\n")
                .collect(Collectors.joining());
        assertEquals(0, run(HEAD + rows));
        assertEquals(2_500, (long) leavers.in(() -> Statement.count("source", store)));
        leavers.in(() -> Statement.delete("source", store));
    }
}
