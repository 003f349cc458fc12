package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.reason.ReadingUp;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What Ada wrote is read up, with a second opinion, and counts under what that found. */
@QuarkusTest
class OpinionStoryTest {

    private static final String WORDS = "the blue door of my aunt";

    @Inject
    ReadingUp reading;

    @Inject
    LocalTagger local;

    @Inject
    OpinionBudget budget;

    @Inject
    TestClock clock;

    @Inject
    Vertx vertx;

    @Inject
    EntityManager database;

    @Test
    void a_statement_keeps_what_was_found_and_by_whom() throws IOException {
        reading.readNew();
        try (var adviser = new Adviser().saying(Adviser.PRICE)) {
            var opinion = new SecondOpinion(adviser.settings(), vertx, budget, clock);
            QuarkusMock.installMockForType(new CarefulTagger(local, opinion), CarefulTagger.class);
            var asked = said(WORDS);
            var sure = said("It crashes whenever I open a photo");
            reading.readNew();
            assertEquals(1, adviser.asked().size());
            assertEquals(Reason.TOO_EXPENSIVE.name(), heading(asked));
            assertTrue(readBy(asked).startsWith(local.version() + "+gpt/"), readBy(asked));
            assertEquals(Reason.RELIABILITY.name(), heading(sure));
            assertTrue(readBy(sure).startsWith(local.version() + "/"), readBy(sure));
        }
    }

    private UUID said(String words) {
        var id = UuidCreator.getTimeOrderedEpoch();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        insert into statement (id, about, channel, said_at, words, language, source)
                        values (:id, :id, 'REVIEW', :at, :words, 'en', 'opinion story')""")
                .setParameter("id", id)
                .setParameter("at", clock.instant())
                .setParameter("words", words)
                .executeUpdate());
        return id;
    }

    private String heading(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Statement.at(id)
                .flatMap(statement -> Optional.of(statement.meaning().heading().code()))
                .orElseThrow());
    }

    private String readBy(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select read_by from statement where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult()
                        .toString());
    }
}
