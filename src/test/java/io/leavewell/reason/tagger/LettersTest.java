package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same to a reader is the same to the tagger. */
class LettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CRASHES|crashes",
                "don't|dont",
                "don’t|dont",
                "Überteuert|ueberteuert",
                "café|cafe",
                "ｆｕｌｌ|full",
                "漲價|涨价",
                "12.99|0",
                "€12|¤",
                "sooooo|soo",
                "see www.example.org/x now|see @ now",
                "ada@example.org|@"
            })
    void what_is_written_in_several_ways_is_read_in_one(String written, String folded) {
        var letters = Letters.of(written);
        assertEquals(folded, letters.text(0, letters.length()));
    }

    @Test
    void each_sign_knows_where_it_stands_in_the_original() {
        var letters = Letters.of("Ü ﬁne €12.99");
        assertEquals("ue fine ¤", letters.text(0, letters.length()));
        assertEquals(0, letters.origin(1));
        assertEquals(1, letters.end(1));
        assertEquals(2, letters.origin(4));
        assertEquals(3, letters.end(4));
    }
}
