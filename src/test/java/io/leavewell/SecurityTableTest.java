package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leavewell.SecurityTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** T-S10: each requirement of the security standard has a test that is there, a reason, or the word "open". */
class SecurityTableTest {

    private static final Path STANDARD = Path.of("..", "shared", "data", "asvs-5.0.0.json");

    /** Of other people's sentences, nothing longer than this is ours to repeat. */
    private static final int WORDS = 8;

    private final SecurityTable table = SecurityTable.read();

    @Test
    void every_row_has_a_verdict() {
        assertEquals(
                List.of(),
                table.rows().stream().filter(row -> !row.hasVerdict()).toList());
    }

    @Test
    void every_test_that_is_named_is_there() {
        var tests = TestNames.compiled();
        var missing = table.rows().stream()
                .flatMap(Row::names)
                .filter(name -> !tests.haveOne(name))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void the_head_of_the_table_counts_its_rows() {
        assertTrue(table.text().contains(table.balance()), "It ought to say: " + table.balance());
    }

    @Test
    void every_requirement_of_the_two_levels_has_one_row_and_nothing_else_has() throws IOException {
        var asked = standard().map(one -> one.get("req_id").asText()).toList();
        assertEquals(217, asked.size());
        assertEquals(asked, table.rows().stream().map(Row::number).toList());
    }

    @Test
    void no_sentence_of_the_standard_is_copied() throws IOException {
        var ours = phrases(table.text());
        var copied = standard()
                .flatMap(one -> phrases(one.get("req_description").asText()).stream())
                .filter(ours::contains)
                .toList();
        assertEquals(List.of(), copied);
    }

    /** Levels 1 and 2; the chapters about OAuth servers and WebRTC are about other products. */
    private static Stream<JsonNode> standard() throws IOException {
        if (!Files.exists(STANDARD)) {
            System.err.println("!!! SECURITY TABLE NOT COMPARED: the standard is not at " + STANDARD);
            return abort("No standard");
        }
        var all = new ObjectMapper().readTree(STANDARD.toFile()).get("requirements");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("L").asInt() <= 2)
                .filter(one ->
                        !Set.of("V10", "V17").contains(one.get("chapter_id").asText()));
    }

    private static Set<String> phrases(String text) {
        var words = Pattern.compile("[^a-z]+").split(text.toLowerCase(Locale.ROOT));
        var phrases = new HashSet<String>();
        IntStream.rangeClosed(0, words.length - WORDS)
                .forEach(at -> phrases.add(String.join(" ", Arrays.copyOfRange(words, at, at + WORDS))));
        return phrases;
    }
}
