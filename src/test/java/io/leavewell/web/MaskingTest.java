package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-P4: what could be used to reach or charge someone is not shown. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to ada@example.org please | write to ••• please",
                "call +49 (30) 1234-5678 | call •••",
                "card 4242 4242 4242 4242 was charged twice | card ••• was charged twice",
                "전화 010-1234-5678 주세요 | 전화 ••• 주세요",
                "请拨打 13800138000 | 请拨打 •••",
                "邮箱 小明@例子.公司 | 邮箱 •••"
            })
    void addresses_and_long_numbers_in_words_are_masked(String typed, String shown) {
        assertEquals(shown, Masking.words(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"since 2026-11-26", "it cost 29.00 for 12 months", "version 2.4.1", "10,000 rows", "@home"})
    void what_identifies_nobody_stays(String words) {
        assertEquals(words, Masking.words(words));
    }

    @Test
    void of_a_name_and_an_address_only_the_beginnings_are_shown_to_those_without_the_grant() {
        assertEquals("A••• L•••", Masking.name("Ada Lovelace"));
        assertEquals("김•••", Masking.name("김민수"));
        assertEquals("a•••@•••", Masking.address("ada@example.org"));
        assertEquals("", Masking.name(""));
    }
}
