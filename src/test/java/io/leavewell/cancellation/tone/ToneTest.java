package io.leavewell.cancellation.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.web.Json;
import io.leavewell.web.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-L3: what presses people is heard in every language, and honest sentences are not mistaken for it. */
class ToneTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatPressesPeopleIsHeard(Language language) {
        var sentences = Sentences.of(language, "pressing");
        assertTrue(sentences.size() >= 100);
        assertEquals(List.of(), without(sentences, spot -> spot.tone().isPressing()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void honestSentencesAreNotMistaken(Language language) {
        var sentences = Sentences.of(language, "honest");
        assertTrue(sentences.size() >= 90);
        assertEquals(List.of(), with(sentences, ToneTest::hasNoPlace));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void deadlinesAndScarcityAreHeard(Language language) {
        assertEquals(List.of(), without(Sentences.of(language, "deadline"), spot -> spot.tone()
                .isClaim()));
        assertEquals(List.of(), without(Sentences.of(language, "scarcity"), spot -> spot.tone() == Tone.SCARCITY));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offersAreHeardAndServiceIsNot(Language language) {
        assertEquals(List.of(), without(Sentences.of(language, "sale"), spot -> spot.tone() == Tone.SALE));
        assertEquals(List.of(), with(Sentences.of(language, "letter"), spot -> spot.tone() == Tone.SALE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theListsAreLongEnoughAndTheSentencesNoCopies(Language language) throws IOException {
        var pressing = Phrasebook.of(language).phrases().stream()
                .filter(phrase -> phrase.tone().isPressing())
                .count();
        assertTrue(pressing >= 100, pressing + " phrases");
        var lines = Files.readAllLines(RESOURCES.resolve("cancellation/phrases/" + language.code() + ".txt"));
        assertEquals(
                List.of(),
                Sentences.of(language, "pressing").stream()
                        .filter(lines::contains)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow/default.json", "demo/flow.json"})
    void whatTheProductBringsPressesNobody(String flow) throws IOException {
        var texts =
                texts(Json.MAPPER.readTree(RESOURCES.resolve(flow).toFile())).toList();
        assertTrue(texts.size() > 50);
        assertEquals(List.of(), with(texts, ToneTest::hasNoPlace));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theProductsOwnWordsPressNobody(Language language) throws IOException {
        for (var bundle : List.of("cancellation", "offer", "mail")) {
            var words = new Properties();
            try (var file = Files.newBufferedReader(
                    RESOURCES.resolve("messages/" + bundle + "_" + language.code() + ".properties"))) {
                words.load(file);
            }
            var sentences = words.values().stream().map(String::valueOf).toList();
            assertEquals(List.of(), with(sentences, spot -> spot.tone().isPressing()));
        }
    }

    @Test
    void neitherCapitalsNorQuotesNorInvisibleSignsHideAnything() {
        for (var words : List.of(
                "YOU WILL REGRET THIS",
                "You’ll  re\u00adgret\u200b this",
                "you\u00a0will regret this",
                "Ｙｏｕ ｗｉｌｌ ｒｅｇｒｅｔ",
                "您 真 的 想 好 了 吗",
                "정말떠나시겠어요")) {
            assertTrue(
                    Phrasebook.spots(words).stream()
                            .anyMatch(spot -> spot.tone().isPressing()),
                    words);
        }
    }

    @Test
    void whatIsHeardIsQuotedAsItWasWritten() {
        assertTrue(Phrasebook.spots("Well. You’ll Regret  it").stream()
                .anyMatch(spot -> spot.words().equals("Regret")));
    }

    @Test
    void aVeryLongTextIsReadInNoTime() {
        var long_text = "are you sure you want to, do you really want, ".repeat(220);
        var begun = System.nanoTime();
        assertTrue(Phrasebook.spots(long_text).size() > 1);
        assertTrue(System.nanoTime() - begun < 5_000_000_000L);
    }

    private static boolean hasNoPlace(Spot spot) {
        return spot.tone().isPressing() || spot.tone().isClaim() && spot.tone() != Tone.UNTIL;
    }

    private static List<String> without(List<String> sentences, Predicate<Spot> tone) {
        return sentences.stream()
                .filter(words -> Phrasebook.spots(words).stream().noneMatch(tone))
                .toList();
    }

    private static List<String> with(List<String> sentences, Predicate<Spot> tone) {
        return sentences.stream()
                .flatMap(words -> Phrasebook.spots(words).stream().filter(tone).map(spot -> words + ": " + spot))
                .toList();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.has("en")
                ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText)
                : StreamSupport.stream(node.spliterator(), false).flatMap(ToneTest::texts);
    }
}
