package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Reason;
import io.leavewell.reason.Tag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tagger makes of texts that it was not taught, and of what is hardly a text. */
class LocalTaggerTest {

    private static final Model MODEL = Models.built();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It crashes whenever I open a photo | RELIABILITY",
                "the app is really expensive for what I get | TOO_EXPENSIVE",
                "support did not answer my mails | CUSTOMER_SERVICE",
                "I was charged twice and want a refund | BILLING_DISPUTE",
                "Die App stürzt bei jedem Öffnen ab | RELIABILITY",
                "einfach zu teuer geworden für mich | TOO_EXPENSIVE",
                "Der Kundendienst antwortet nicht | CUSTOMER_SERVICE",
                "更新以后天天闪退 | RELIABILITY",
                "太贵了，不值 | TOO_EXPENSIVE",
                "更新以後天天閃退 | RELIABILITY",
                "太貴了，不值 | TOO_EXPENSIVE",
                "업데이트 후 계속 튕겨요 | RELIABILITY",
                "가격이 너무 비싸요 | TOO_EXPENSIVE",
                "상담원이 너무 불친절했어요 | CUSTOMER_SERVICE"
            })
    void plain_words_are_understood_in_every_language(String words, Reason reason) {
        assertEquals(Optional.of(reason), LocalTagger.read(MODEL, words).main());
    }

    @Test
    void the_words_that_spoke_are_pointed_at() {
        var words = "Nice design, but it crashes every day 🙂";
        var tag = LocalTagger.read(MODEL, words).tags().get(0);
        var spoke = tag.evidence().stream()
                .map(span -> words.substring(span.start(), span.end()))
                .toList();
        assertEquals(Reason.RELIABILITY, tag.reason());
        assertTrue(spoke.stream().anyMatch(part -> part.contains("crashes")), spoke.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "🙂🙂🙂",
                "\u0000\u0000",
                "\uD800",
                "<script>alert(1)</script>",
                "=cmd|' /C calc'!A0",
                "4111 1111 1111 1111",
                "Кириллица без смысла для неё",
                "\u202Eabc"
            })
    void whatever_comes_gets_an_answer_with_spans_inside_it(String words) {
        var reading = LocalTagger.read(MODEL, words);
        assertTrue(reading.tags().size() >= 1);
        reading.tags().forEach(tag -> inside(tag, words));
    }

    @Test
    void long_texts_are_read_at_both_ends() {
        var words = "blah ".repeat(4_000) + "it keeps crashing and freezing";
        var reading = LocalTagger.read(MODEL, words);
        assertTrue(reading.tags().stream().map(Tag::reason).toList().contains(Reason.RELIABILITY), reading.toString());
        reading.tags().forEach(tag -> inside(tag, words));
    }

    @Test
    void nothing_said_is_other() {
        assertEquals(Optional.empty(), LocalTagger.read(MODEL, "").main());
        assertEquals(
                List.of(Reason.OTHER),
                LocalTagger.read(MODEL, "").tags().stream().map(Tag::reason).toList());
    }

    private static void inside(Tag tag, String words) {
        tag.evidence().forEach(span -> {
            assertTrue(span.start() >= 0 && span.start() < span.end(), span.toString());
            assertTrue(span.end() <= words.length(), span.toString());
        });
    }
}
