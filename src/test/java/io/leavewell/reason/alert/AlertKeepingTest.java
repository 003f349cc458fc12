package io.leavewell.reason.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Dump;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.time.TestClock;
import io.leavewell.web.Json;
import io.leavewell.web.Role;
import io.leavewell.work.Routine;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** T-P1, T-P2, T-P3: what alerts keep of people, and how long. */
@QuarkusTest
class AlertKeepingTest {

    @Inject
    Listeners listeners;

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    AlertDisclosure disclosure;

    @Inject
    Erasure erasure;

    @Inject
    @All
    List<Routine> routines;

    @Inject
    Dump dump;

    @Inject
    TestClock clock;

    private final String word = "newt" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leave() {
        listeners.leave();
    }

    @Test
    void letters_go_when_the_words_that_they_quote_are_old() throws SQLException {
        listeners.hears(operators.newcomer(Role.VIEWER), "golden");
        listeners.says("A golden " + word);
        clock.advance(Duration.ofDays(2 * 365 - 2));
        forgetOldWords();
        assertTrue(dump.tables().contains("golden " + word));
        clock.advance(Duration.ofDays(5));
        forgetOldWords();
        assertFalse(dump.tables().contains("golden " + word));
    }

    @Test
    void an_erased_persons_words_go_from_letters_that_were_sent() throws SQLException {
        listeners.hears(operators.newcomer(Role.VIEWER), "silver");
        var ada = listeners.says("A silver " + word);
        assertTrue(dump.tables().contains("silver " + word));
        var news = leavers.in(() -> erasure.of(known(ada)));
        assertFalse(dump.tables().contains("silver " + word));
        assertEquals(1, news.gone().get(AlertTrace.QUOTES));
        assertEquals(1, news.kept().get(AlertTrace.ALERTS));
    }

    @Test
    void a_person_is_told_that_the_team_was_told_and_nothing_of_others() {
        listeners.hears(operators.newcomer(Role.VIEWER), "copper");
        listeners.says("The first copper " + word);
        var ada = listeners.says("The second copper " + word);
        listeners.later(Duration.ofMinutes(11));
        var told = leavers.in(() -> Json.write(disclosure.about(known(ada))));
        assertTrue(told.matches("\\[\\{\"answer\":\"[^\"]+\",\"at\":\"[^\"]+\",\"told\":\"[^\"]+\"}]"), told);
    }

    private void forgetOldWords() {
        routines.stream()
                .filter(routine -> routine.name().endsWith(".retention"))
                .forEach(Routine::run);
    }

    private static Customer known(Leavers.Person person) {
        return Customer.known(person.customer()).orElseThrow();
    }
}
