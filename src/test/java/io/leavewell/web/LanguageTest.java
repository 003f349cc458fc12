package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"de, DE", "de-AT, DE", "DE_de, DE", "zh-Hans-CN, ZH", "zh_TW, ZH", "ko, KO", "en-GB-oxendict, EN"})
    void a_tag_names_a_language_whatever_its_country_and_spelling(String tag, Language language) {
        assertEquals(Optional.of(language), Language.of(tag));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"fr", "d", "deutsch!", "-", "x-de", "de<script>", "\u0000", "😀"})
    void a_tag_that_we_do_not_speak_is_none(String tag) {
        assertTrue(Language.of(tag).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                           | DE
            fr, de-CH;q=0.8, en;q=0.5    | DE
            en;q=0.5, ko;q=0.9           | KO
            zh-CN,zh;q=0.9,en;q=0.8      | ZH
            de;q=0, en                   | EN
            *, en;q=0.1                  | EN
            """)
    void the_browsers_first_choice_that_we_speak_wins(String header, Language language) {
        assertEquals(Optional.of(language), Language.accepted(header));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {" ", "*", "fr", ",", ";", ";q=1", "de;q=9", "de;q=", "de;q=NaN", "de;;q=1", "-,-", "de-*-*-;q"})
    void a_header_that_says_nothing_or_nonsense_is_none(String header) {
        assertTrue(Language.accepted(header).isEmpty());
    }

    @Test
    void a_huge_header_is_not_even_read() {
        assertTrue(Language.accepted("de," + "en;q=0.1,".repeat(10_000)).isEmpty());
    }

    @Test
    void no_garbage_from_strangers_is_an_error() {
        var random = new Random(20261123);
        for (var n = 0; n < 20_000; n++) {
            var garbage = random.ints(random.nextInt(60), 0, 128)
                    .mapToObj(i -> i < 60 ? "de,;q=0.1-*_ ".substring(i % 13, i % 13 + 1) : Character.toString(i))
                    .collect(Collectors.joining());
            Language.accepted(garbage);
            Language.of(garbage);
        }
    }

    @Test
    void each_language_offers_the_others_in_their_own_names() {
        assertEquals(3, Language.KO.others().size());
        assertEquals("zh-Hans", Language.ZH.tag());
    }
}
