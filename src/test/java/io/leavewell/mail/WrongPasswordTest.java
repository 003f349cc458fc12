package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.Fault.Stage;
import io.leavewell.mail.Greeter.Kind;
import io.leavewell.mail.LetterEvent.What;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.work.Jobs;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-M7: a password that is wrong loses no letter, suppresses nobody, and is told to who can mend it. */
@QuarkusTest
@TestProfile(MoodyProfile.class)
class WrongPasswordTest {

    private static final Reader OTTO = Reader.of(Language.EN, "", "");

    @Inject
    Penpal ada;

    @Inject
    MailHealth health;

    @Inject
    PostOffice office;

    @Inject
    Suppressions suppressions;

    @Inject
    Delivery delivery;

    @Inject
    Jobs jobs;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private MoodyServer server;

    @BeforeEach
    void open() {
        server = new MoodyServer(port);
        server.feel(() -> stage ->
                stage == Stage.LOGIN ? Fault.says("535 5.7.8 Authentication credentials invalid") : Fault.NONE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void letters_wait_for_weeks_and_the_settings_page_says_why() {
        var first = ada.post(Kind.GREETING);
        for (var many = 0; many < 40; many++) {
            ada.tryOnce(first);
            ada.clock.advance(Duration.ofHours(12));
        }
        assertEquals(LetterState.WAITING, ada.letter(first).state());
        assertEquals(List.of(What.LOCKED_OUT), ada.story(first));
        assertFalse(ada.in(() -> suppressions.bounces(ada.address())));
        var trouble = ada.in(() -> health.report(OTTO).trouble());
        assertTrue(trouble.contains("quarkus.mailer.password"), trouble);
        assertTrue(trouble.contains("535"), trouble);
    }

    @Test
    void as_long_as_we_are_locked_out_no_other_letter_is_tried() {
        ada.tryOnce(ada.post(Kind.GREETING));
        var second = ada.post(Kind.GREETING);
        assertEquals(0, ada.tryOnce(second).tries());
        assertEquals(ada.clock.instant().plus(Duration.ofMinutes(10)), ada.due(second));
        ada.clock.advance(Duration.ofMinutes(10));
        assertEquals(1, ada.tryOnce(second).tries());
    }

    @Test
    void the_worker_counts_no_failure() {
        var letter = ada.post(Kind.GREETING);
        for (var many = 0; many < 30; many++) {
            ada.work();
            ada.clock.advance(Duration.ofMinutes(10));
        }
        assertEquals(LetterState.WAITING, ada.letter(letter).state());
        assertTrue(jobs.stuck(delivery).stream().noneMatch(job -> job.id().equals(letter.toString())));
    }

    @Test
    void once_a_letter_goes_all_is_well() {
        ada.tryOnce(ada.post(Kind.GREETING));
        ada.in(() -> {
            office.isWell();
            return null;
        });
        assertEquals("", ada.in(() -> health.report(OTTO).trouble()));
    }
}
