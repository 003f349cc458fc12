package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.customer.Identity;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Postbox;
import io.leavewell.reason.Reason;
import io.leavewell.reason.digest.Voices.Voice;
import io.leavewell.time.TestClock;
import io.leavewell.web.Role;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we keep of letters goes with the people whom they quote (T-P2), and with time (T-P3). */
@QuarkusTest
class KeptLettersTest {

    private static final Instant IN_IT = Instant.parse("2026-11-18T12:00:00Z");

    @Inject
    DigestPost post;

    @Inject
    Retention retention;

    @Inject
    Erasure erasure;

    @Inject
    Operators operators;

    @Inject
    Voices voices;

    @Inject
    Postbox postbox;

    @Inject
    Worker worker;

    @Inject
    TestClock clock;

    private final String plan = Voices.plan();
    private Operator nell;
    private Customer ada;

    @BeforeEach
    void nell_reads_what_ada_said() {
        nell = operators.newcomer(Role.VIEWER);
        ada = QuarkusTransaction.requiringNew().call(() -> {
            var identity = new Identity("Ada", "ada@example.org", "en", "DE", "Europe/Berlin");
            var customer = new Customer("ada-" + plan, identity, IN_IT);
            customer.persist();
            return customer;
        });
        voices.say(5, Voice.of(plan, Reason.RELIABILITY, IN_IT));
        voices.say(ada.id(), Voice.of(plan, Reason.RELIABILITY, IN_IT).saying("Adas own words"));
        gets();
        assertTrue(last().contains("Adas own words"));
        assertTrue(isKept());
    }

    @Test
    void a_letter_that_quotes_an_erased_person_is_kept_no_longer_and_the_next_one_does_not() {
        erasure.of(ada);
        assertFalse(isKept());
        clock.advance(Duration.ofMinutes(5));
        gets();
        assertTrue(isKept());
        assertFalse(last().contains("Adas own words"));
    }

    @Test
    void a_letter_that_was_not_written_yet_goes_without_their_words() {
        clock.advance(Duration.ofMinutes(5));
        asks();
        erasure.of(ada);
        worker.runDue();
        assertFalse(last().contains("Adas own words"));
        assertTrue(last().contains("Slow or faulty"));
    }

    @Test
    void words_in_letters_are_kept_no_longer_than_the_words_themselves() {
        clock.set(Instant.parse("2028-11-16T12:00:00Z"));
        retention.run();
        assertTrue(isKept());
        clock.set(Instant.parse("2028-11-17T12:00:00Z"));
        retention.run();
        assertFalse(isKept());
    }

    private void gets() {
        asks();
        worker.runDue();
    }

    private void asks() {
        var filter = new Filter(Map.of(Filter.PLAN, plan));
        QuarkusTransaction.requiringNew().run(() -> assertTrue(post.now(nell, Rhythm.WEEKLY, filter)));
    }

    private String last() {
        var mails = postbox.to(nell.email());
        return mails.get(mails.size() - 1).text();
    }

    private boolean isKept() {
        return QuarkusTransaction.requiringNew().call(() -> Letter.count("toAddress", nell.email()) > 0);
    }
}
