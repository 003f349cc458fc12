package io.leavewell.reason.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Words;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is odd about a file of statements is said, and the rest is taken in. */
@QuarkusTest
class OddStatementsTest extends Taking {

    @Test
    void bad_rows_are_told_by_their_lines_and_the_others_are_taken() throws IOException {
        var rows = List.of(
                ",1,words,2026-11-02,,,,,",
                "S,,words,2026-11-02,,,,,",
                "S,1, ,2026-11-02,,,,,",
                "S,2,words,2026-02-30,,,,,",
                "S,3,words,2027-01-01,,,,,",
                "S,4,words,+999999999-01-01,,,,,",
                "S,5,words,2026-11-02,billing,,,,",
                "S,6,words,2026-11-02,,,,nobody,",
                "S,7,one, two,2026-11-02,,,,,,,",
                "S,8,good,2026-11-02,,,,,dearness",
                "S,9,a\u0000b\u0007c,2026-11-02,SUPPORT,x\u0000,1,,");
        assertEquals(1, run(HEAD + String.join("\n", rows).replace("S,", store + ",")));
        assertEquals("""
                2 statements taken in. 0 known already. 9 not taken in.
                Line 2: The source or the id is missing or too long.
                Line 3: The source or the id is missing or too long.
                Line 4: There are no words.
                Line 5: This is no day that can be.
                Line 6: This is no day that can be.
                Line 7: This is no day that can be.
                Line 8: The channel is neither review nor support.
                Line 10: It has more cells than the header: look for a stray separator or quotation mark.
                Line 11: The reason is none of our codes. Taken in without it.
                Line 9: No customer is known by this id.
                """, said.toString());
        assertEquals(
                List.of("good", "abc"),
                heard.from(store).stream().flatMap(one -> one.words().stream()).toList());
    }

    @Test
    void of_many_bad_lines_the_first_twenty_are_told() throws IOException {
        run(HEAD + ",,,,,,,,x\n".repeat(23));
        assertEquals(22, said.toString().lines().count());
        assertTrue(
                said.toString().endsWith("Line 21: The source or the id is missing or too long.\nAnd 3 more lines.\n"));
    }

    @Test
    void a_long_text_is_cut_and_that_is_said() throws IOException {
        assertEquals(0, run(HEAD + store + ",1," + "x".repeat(20_001) + ",2026-11-02,,,,,\n"));
        assertTrue(said.toString().contains("Line 2: The text is longer than 10,000 characters."), said.toString());
        assertEquals(Words.MOST, heard.only(store).words().orElseThrow().length());
    }

    @Test
    void what_is_no_such_file_is_said() throws IOException {
        assertEquals(2, run(""));
        assertEquals(2, run("source,id,text\n1,2,3\n"));
        assertEquals(2, run("source,id,text,at,ID\n"));
        assertEquals(2, run("source,id,text,at\nx,1,\"" + "never closed\n".repeat(20_000)));
        assertEquals(2, run("source,id,text,at\nx,1,gr\u00fc\u00df,2026-11-02\n", StandardCharsets.ISO_8859_1));
        assertEquals(2, runAt("/no/such/file"));
        assertEquals("""
                The file is empty.
                No column is called at.
                Two columns are called id.
                After line 1 a quotation mark is opened and never closed. What stands before it may have been taken in; \
                the mended file can come again.
                The file is not in UTF-8. Save it as “CSV UTF-8” and try again.
                There is no file that can be read at /no/such/file.
                """, said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void without_a_file_the_columns_are_explained() {
        assertEquals(2, runAt());
        assertTrue(said.toString().contains("  channel    review or support"), said.toString());
    }
}
