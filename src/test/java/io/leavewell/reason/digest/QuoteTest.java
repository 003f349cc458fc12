package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody is known by their words, and nothing hostile gets into a letter with them. */
class QuoteTest {

    @Test
    void addresses_numbers_and_links_are_hidden() {
        assertEquals(
                Optional.of("Write to ••• or call ••• or see ••• and ••• soon"),
                Quote.shown("Write to ada@example.org or call +49 170 1234567"
                        + " or see https://evil.example/x?y and www.evil.example soon"));
    }

    @Test
    void what_is_cut_is_hidden_before_so_that_no_half_of_a_number_stays() {
        var words = "x".repeat(225) + " +49 170 1234567 and more";
        assertEquals("x".repeat(225) + " ••• and more", Quote.shown(words).orElseThrow());
        var longer = Quote.shown("word ".repeat(100)).orElseThrow();
        assertTrue(longer.length() <= 240 && longer.endsWith("word…"), longer);
        var faces = Quote.shown("a" + "😀".repeat(200)).orElseThrow();
        assertTrue(faces.length() <= 240 && !Character.isHighSurrogate(faces.charAt(faces.length() - 2)));
    }

    @Test
    void words_are_one_line_in_the_direction_of_the_others() {
        assertEquals(
                Optional.of("Bye -- Your bank: pay now"),
                Quote.shown("Bye\r\n\r\n-- \nYour bank:\u202e \u2066pay\tnow\u0000"));
    }

    @Test
    void where_nothing_is_left_nothing_is_quoted() {
        assertEquals(Optional.empty(), Quote.shown("ada@example.org"));
        assertEquals(Optional.empty(), Quote.shown(" \n… !"));
    }
}
