package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.reason.Statement;
import io.leavewell.reason.report.Sayings;
import io.leavewell.reason.report.Sayings.Saying;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What operators set right teaches the next model, unless it reads worse than the one in use. */
@QuarkusTest
class LearningTest {

    private static final Instant LONG_AGO = Instant.parse("2015-01-05T12:00:00Z");

    @Inject
    Models models;

    @Inject
    LocalTagger tagger;

    @Inject
    Sayings sayings;

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    /** Other stories are told with the model that came with the product. */
    @AfterEach
    void forget_it_again() {
        QuarkusTransaction.requiringNew().run(() -> {
            LearnedModel.deleteAll();
            Statement.delete("saidAt", LONG_AGO);
        });
        models.look();
    }

    @Test
    void a_word_that_only_this_company_uses_is_learned_and_the_page_says_so() {
        var mina = new Browser().signedIn(operators.cookie(operators.mina()));
        var ids = IntStream.range(0, 40)
                .mapToObj(number -> sayings.say(
                        Saying.of("OTHER", "CANCELLED", LONG_AGO).writing("the zorbulator again, case " + number)))
                .toList();
        ids.forEach(id -> set(mina, id));
        mina.open(Operators.base() + "/workspace/reasons/tagger")
                .press("Learn now")
                .onward();
        leavers.work();
        models.look();
        var page = mina.open(Operators.base() + "/workspace/reasons/tagger");
        assertTrue(page.text().contains("which learned from you"), page.text());
        assertEquals(
                "competitor",
                tagger.read("zorbulator", "en").main().orElseThrow().code());
        assertFalse(tagger.version().equals("0"));
    }

    @Test
    void a_candidate_that_reads_fewer_rightly_is_not_taken() {
        assertFalse(new LearnedModel.Trial(100, 20, 15, 14).isPassed());
        assertTrue(new LearnedModel.Trial(100, 20, 15, 15).isPassed());
        assertFalse(new LearnedModel.Trial(3, 1, 0, 1).isPassed(), "one is too few to say so");
        var losing = new LearnedModel.Trial(100, 20, 15, 14);
        QuarkusTransaction.begin();
        var last = LearnedModel.lastTaken();
        new LearnedModel(losing, models.inUse().model(), "Otto", Instant.now()).persistAndFlush();
        assertEquals(last, LearnedModel.lastTaken());
        QuarkusTransaction.rollback();
    }

    private static void set(Browser mina, UUID id) {
        mina.open(Operators.base() + "/workspace/reasons/voices/" + id)
                .choose("competitor")
                .press("Set right");
    }
}
