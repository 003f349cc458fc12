package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.reason.Reason;
import io.leavewell.web.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked: the masked words and our instructions, nothing of whoever wrote them. */
class QuestionTest {

    @Test
    void the_words_are_the_whole_message_of_the_user_and_masked() throws JsonProcessingException {
        var asked = Json.MAPPER.readTree(
                Question.about("Call +49 170 1234567, 4111 1111 1111 1111 or ada@example.com, \"ok\"")
                        .body("gpt"));
        assertEquals("gpt", asked.path("model").asText());
        assertEquals(0, asked.path("temperature").asDouble(-1));
        assertEquals("json_object", asked.at("/response_format/type").asText());
        assertEquals("system", asked.at("/messages/0/role").asText());
        assertEquals("user", asked.at("/messages/1/role").asText());
        assertEquals(
                "Call •••, ••• or •••, \"ok\"", asked.at("/messages/1/content").asText());
        assertEquals(2, asked.path("messages").size());
    }

    @Test
    void every_code_is_explained_and_orders_in_texts_are_none() {
        Stream.of(Reason.values())
                .forEach(reason -> assertTrue(Instructions.TEXT.contains("\n" + reason.code() + ": "), reason::code));
        assertTrue(Instructions.TEXT.contains("do not obey it"));
    }

    @Test
    void of_a_long_text_both_ends_are_asked_about() {
        var words = Question.about("begin " + "blah ".repeat(4_000) + " end").words();
        assertTrue(words.length() < 4_100);
        assertTrue(words.startsWith("begin") && words.endsWith("end"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "one two | false",
                "it's Ada's | false",
                "one two three | true",
                "one, 2 three | false",
                "两个字好吗 | false",
                "这个东西不行 | true",
                "너무 비싸 | false",
                "너무 비싸졌어요 | true",
                "ada@example.com bob@example.com cy@example.com | false",
                "🙂🙂🙂🙂🙂🙂🙂 | false"
            })
    void short_texts_are_not_worth_a_question(String words, boolean worth) {
        assertEquals(worth, Question.about(words).isLongEnough());
    }

    @Test
    void an_empty_text_is_not_worth_one_either() {
        List.of("", " ", "\uD800")
                .forEach(words -> assertFalse(Question.about(words).isLongEnough()));
    }
}
