package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Findings;
import io.leavewell.reason.Reason;
import io.leavewell.reason.ReasonTagger;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked about what: the local tagger first, another one where that is unsure, and nobody too often. */
@QuarkusTest
class CarefulTaggerTest {

    private static final String SURE = "It crashes whenever I open a photo";
    private static final String UNSURE = "ada@example.com, +49 170 1234567: the blue door of my aunt";

    @Inject
    ReasonTagger injected;

    @Inject
    LocalTagger local;

    @Inject
    OpinionBudget budget;

    @Inject
    TestClock clock;

    @Inject
    Vertx vertx;

    private final Adviser adviser = new Adviser();

    CarefulTaggerTest() throws IOException {}

    @AfterEach
    void leave() {
        adviser.close();
    }

    @Test
    void where_the_local_one_is_unsure_the_other_is_heard() {
        var tagger = tagger(adviser.saying(Adviser.PRICE).settings());
        var found = tagger.read(UNSURE, "en");
        assertEquals(Optional.of(Reason.TOO_EXPENSIVE), found.main());
        assertEquals(List.of("the blue door"), ReplyTest.marked(found.tags().get(0), UNSURE));
        assertEquals(Optional.of(local.version() + "+gpt"), found.by());
        assertEquals(local.version() + "+gpt", tagger.version());
    }

    @Test
    void what_leaves_is_masked() {
        tagger(adviser.settings()).read(UNSURE + " 4111 1111 1111 1111", "en");
        var body = adviser.asked().get(0).body();
        assertTrue(body.contains("\"•••, •••: the blue door of my aunt •••\""), body);
        List.of("ada", "example.com", "170", "1234567", "4111", "1111")
                .forEach(secret -> assertFalse(body.contains(secret), body));
    }

    @Test
    void where_the_local_one_is_sure_nobody_is_asked() {
        var tagger = tagger(adviser.settings());
        var found = tagger.read(SURE, "en");
        assertEquals(local.read(SURE, "en").tags(), found.tags());
        assertEquals(Optional.of(local.version()), found.by());
        tagger.read("bye", "en");
        tagger.read("", "en");
        assertEquals(List.of(), adviser.asked());
    }

    @Test
    void by_default_nobody_is_asked() {
        var off = tagger(adviser.settings().without("url"));
        List.of(off, injected).forEach(tagger -> {
            assert_local(tagger.read(UNSURE, "en"));
            assertEquals(local.version(), tagger.version());
        });
        assertEquals(List.of(), adviser.asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no idea", "{\"reasons\":[{\"code\":\"hacked\",\"confidence\":1}]}", "{\"reasons\":7}"})
    void whatever_garbage_is_answered_what_was_found_here_stays(String garbage) {
        assert_local(tagger(adviser.saying(garbage).settings()).read(UNSURE, "en"));
        assertEquals(1, adviser.asked().size());
    }

    @Test
    void whoever_is_too_slow_is_not_waited_for() {
        var tagger = tagger(adviser.dripping().settings());
        assertTimeout(Duration.ofSeconds(4), () -> assert_local(tagger.read(UNSURE, "en")));
    }

    @Test
    void in_a_transaction_nobody_is_asked() {
        var tagger = tagger(adviser.settings());
        assert_local(QuarkusTransaction.requiringNew().call(() -> tagger.read(UNSURE, "en")));
        assertEquals(List.of(), adviser.asked());
    }

    @Test
    void when_history_is_read_again_an_opinion_stays_while_the_local_one_is_unsure() {
        var tagger = tagger(adviser.saying(Adviser.PRICE).settings());
        var opinion = tagger.read(UNSURE, "en");
        assertEquals(opinion, tagger.readAgain(UNSURE, "en", opinion));
        assertEquals(
                local.read(SURE, "en").tags(),
                tagger.readAgain(SURE, "en", opinion).tags());
        assert_local(tagger.readAgain(UNSURE, "en", opinion.readBy("2")));
        assertEquals(1, adviser.asked().size());
    }

    private void assert_local(Findings found) {
        assertEquals(local.read(UNSURE, "en").tags(), found.tags());
        assertEquals(Optional.of(local.version()), found.by());
    }

    private CarefulTagger tagger(OpinionSettings settings) {
        return new CarefulTagger(local, new SecondOpinion(settings, vertx, budget, clock));
    }
}
