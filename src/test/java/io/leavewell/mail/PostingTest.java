package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.mail.Greeter.Kind;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** T-M7: thousands are posted at once, each as one alone would be. */
@QuarkusTest
class PostingTest {

    private static final Instant FAR = Instant.parse("2399-01-02T10:00:00Z");

    @Inject
    Letters letters;

    @Inject
    Delivery delivery;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private final String key = "many-" + UUID.randomUUID();

    @AfterEach
    void take_them_back() {
        QuarkusTransaction.requiringNew().run(() -> letters.forget(key));
    }

    @Test
    void all_are_there_with_a_job_each_and_posted_again_none_is_there_twice() {
        var many = IntStream.range(0, 2_500)
                .mapToObj(number -> posting(UUID.randomUUID()))
                .toList();
        assertEquals(2_500, post(many));
        assertEquals(0, post(many));
        assertEquals(1, post(List.of(many.get(0), posting(UUID.randomUUID()), many.get(7))));
        var found = QuarkusTransaction.requiringNew().call(() -> Letter.to(key));
        assertEquals(2_501, found.size());
        var first = found.get(0);
        assertEquals(FAR, first.notBefore());
        assertEquals(FAR, first.course().dueAt());
        assertEquals(Priority.PAYMENT, first.course().priority());
        assertEquals("Ö \"quoted\", {braces}", first.recipient().mailbox().name());
        assertEquals(
                List.of(new Mailbox("boss@example.org", "Boß")), first.course().copies());
        assertEquals(2_501L, jobs());
    }

    @Test
    void what_is_taken_back_was_never_posted() {
        QuarkusTransaction.begin();
        letters.postAll(List.of(posting(UUID.randomUUID())));
        QuarkusTransaction.rollback();
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> Letter.to(key)));
        assertEquals(0, post(List.of()));
    }

    @Test
    void ten_thousand_are_posted_at_once() {
        var many = IntStream.range(0, 10_000)
                .mapToObj(number -> posting(UUID.randomUUID()))
                .toList();
        assertEquals(10_000, post(many));
    }

    private int post(List<Posting> many) {
        return QuarkusTransaction.requiringNew().call(() -> letters.postAll(many));
    }

    private Posting posting(UUID about) {
        var mailbox = new Mailbox("many@example.org", "Ö \"quoted\", {braces}");
        var to = new Recipient(key, mailbox, Reader.of(Language.KO, "KR", "Asia/Seoul"));
        return new Posting(Kind.DUE, about, to, List.of(new Mailbox("boss@example.org", "Boß")), FAR);
    }

    private long jobs() {
        var sql = """
                select count(*) from scheduled_tasks j join letter l on l.id::text = j.task_instance
                where j.task_name = 'mail.letter' and l.recipient_key = ?1 and j.execution_time = l.not_before""";
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                database.createNativeQuery(sql, Long.class).setParameter(1, key).getSingleResult());
    }
}
