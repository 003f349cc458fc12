package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.reason.Findings;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model answers, nothing comes of it but reasons, shares and words that were written. */
class ReplyTest {

    private static final String WORDS = "Too dear for us, and it CRASHES  daily; write to ada@example.com or ada";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"code\":\"budget\",\"confidence\":0.7} | budget 0.70",
                "{\"code\":\"Too Expensive\",\"confidence\":\"0.7\"} | too_expensive 0.70",
                "{\"code\":\"TOO-EXPENSIVE\",\"confidence\":70} | too_expensive 0.70",
                "{\"code\":\"budget\",\"confidence\":0.25} | -",
                "{\"code\":\"budget\",\"confidence\":-1} | -",
                "{\"code\":\"budget\",\"confidence\":101} | -",
                "{\"code\":\"budget\",\"confidence\":1e999} | -",
                "{\"code\":\"budget\",\"confidence\":\"high\"} | -",
                "{\"code\":\"budget\"} | -",
                "{\"code\":\"drop table\",\"confidence\":0.9} | -",
                "{\"code\":[\"budget\"],\"confidence\":0.9} | -",
                "\"budget\" | -",
                "null,7,[],{\"code\":\"budget\",\"confidence\":1} | budget 1.00",
                "{\"code\":\"budget\",\"confidence\":0.3},{\"code\":\"budget\",\"confidence\":0.6} | budget 0.60",
                "{\"code\":\"budget\",\"confidence\":0.3},{\"code\":\"usability\",\"confidence\":0.6} | usability 0.60 budget 0.30",
                "{\"code\":\"other\",\"confidence\":0.9} | other 0.90",
                "{\"code\":\"other\",\"confidence\":0.9},{\"code\":\"budget\",\"confidence\":0.4} | budget 0.40"
            })
    void only_codes_that_exist_with_shares_are_taken(String reasons, String taken) {
        assertEquals(taken, told("{\"reasons\":[" + reasons + "]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```json\n%s\n```",
                "Sure! Here it is: %s Anything else?",
                "<think>Maybe {\"reasons\":[{\"code\":\"other\",\"confidence\":1}]}?</think>%s",
                "{oops} {\"a\":1} %s"
            })
    void what_stands_around_the_object_does_no_harm(String around) {
        assertEquals("budget 0.50", told(around.formatted("{\"reasons\":[{\"code\":\"budget\",\"confidence\":0.5}]}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "budget",
                "{}",
                "{\"reasons\":{}}",
                "{\"reasons\":null}",
                "{\"reasons\":[]}",
                "{\"reasons\":[{\"code\":\"budget\",\"confidence\":0.5}",
                "[\"reasons\"]",
                "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
                "\uD800"
            })
    void of_garbage_nothing_is_taken(String garbage) {
        assertEquals("-", told(garbage));
    }

    @Test
    void a_deep_nest_is_garbage_too() {
        assertEquals("-", told("{\"reasons\":".repeat(5_000)));
    }

    @Test
    void however_many_codes_come_three_are_taken() {
        var all = Stream.of(Reason.values())
                .map(reason -> "{\"code\":\"" + reason.code() + "\",\"confidence\":1}")
                .collect(Collectors.joining(",", "{\"reasons\":[", "]}"));
        assertEquals(3, findings(all).orElseThrow().tags().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[\"Too dear\"] | [Too dear]",
                "\"too DEAR\" | [Too dear]",
                "[\"…it crashes daily!\"] | [it CRASHES  daily]",
                "[\"crashes\", \"Too dear\", \"dear\"] | [Too dear, CRASHES]",
                "[\"cheap\"] | []",
                "[\"ear\"] | []",
                "[\"\", \"...\", 7, null, {}] | []",
                "[\"ada\"] | [ada]",
                "[\"ada@example.com\"] | []",
                "[\"•••\"] | []",
                "{\"a\":1} | []",
                "7 | []"
            })
    void evidence_is_found_in_what_was_written_or_left_out(String evidence, String found) {
        var tag = findings("{\"reasons\":[{\"code\":\"budget\",\"confidence\":0.5,\"evidence\":" + evidence + "}]}")
                .orElseThrow()
                .tags()
                .get(0);
        assertEquals(found, marked(tag, WORDS).toString());
    }

    @Test
    void a_name_in_an_address_is_passed_over_for_the_one_that_is_shown() {
        var span = new Quotes("ada@example.com says ada left")
                .spans(List.of("ada"))
                .get(0);
        assertEquals(21, span.start());
        assertEquals(24, span.end());
    }

    @Test
    void chinese_and_korean_need_no_spaces_around() {
        assertEquals(1, new Quotes("用app太贵了").spans(List.of("太贵")).size());
        assertEquals(1, new Quotes("가격이너무비싸요").spans(List.of("너무비싸")).size());
    }

    static List<String> marked(Tag tag, String words) {
        return tag.evidence().stream()
                .map(span -> words.substring(span.start(), span.end()))
                .toList();
    }

    private static String told(String reply) {
        return findings(reply)
                .map(found -> found.tags().stream()
                        .map(tag -> String.format(
                                Locale.ROOT, "%s %.2f", tag.reason().code(), tag.confidence()))
                        .collect(Collectors.joining(" ")))
                .orElse("-");
    }

    private static Optional<Findings> findings(String reply) {
        return Reply.findings(reply, new Quotes(WORDS));
    }
}
