package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.Fault.Mood;
import io.leavewell.mail.Fault.Stage;
import io.leavewell.mail.Greeter.Kind;
import io.leavewell.mail.LetterEvent.What;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Overheard;
import io.leavewell.web.Reader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T-M7: wherever a conversation with the mail server breaks, the letter arrives once. */
@QuarkusTest
@TestProfile(MoodyProfile.class)
class FaultsTest {

    private static final Fault LATER = Fault.says("451 4.3.0 Come back later");
    private static final Fault NEVER = Fault.says("550-5.1.1 No such person here,\r\n550 5.1.1 or anywhere");
    private static final Fault SLOW = Fault.slow(Duration.ofMillis(150));
    private static final Fault TOO_SLOW = Fault.slow(Duration.ofMillis(1600));
    private static final Reader OTTO = Reader.of(Language.EN, "", "");
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(11);

    @Inject
    Penpal ada;

    @Inject
    Suppressions suppressions;

    @Inject
    MailHealth health;

    @Inject
    FailedLetters failed;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private static MoodyServer server;

    @BeforeEach
    void open() {
        server = server == null ? new MoodyServer(port) : server;
        server.feel(() -> Mood.CALM);
        ada.work();
        server.hangUp();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    static Stream<Arguments> everyFault() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Fault.DROP, LATER, NEVER, SLOW, TOO_SLOW, Fault.SILENCE)
                        .filter(fault -> fault.answer().isEmpty() || stage != Stage.BODY && stage != Stage.TAKEN)
                        .map(fault -> Arguments.of(stage, fault)));
    }

    @ParameterizedTest
    @MethodSource("everyFault")
    void a_letter_survives(Stage stage, Fault fault) throws InterruptedException {
        once(stage, fault);
        var letter = ada.post(Kind.GREETING);
        ada.work();
        assertEquals(atFirst(stage, fault), ada.letter(letter).state());
        assertEquals(stage == Stage.RECIPIENT && fault == NEVER, isSuppressed());

        ada.clock.advance(LONG_ENOUGH);
        ada.work();
        assertNobodyIsLeft();
        assertEquals(
                isOfTheLetter(stage, fault) ? LetterState.FAILED : LetterState.SENT,
                ada.letter(letter).state());
        assertEquals(copies(stage, fault), taken().size());
        assertTrue(taken().stream().map(MoodyServer.Taken::messageId).distinct().count() <= 1);
    }

    private static LetterState atFirst(Stage stage, Fault fault) {
        if (fault == SLOW || stage == Stage.TAKEN) {
            return LetterState.SENT;
        }
        return isOfTheLetter(stage, fault) ? LetterState.FAILED : LetterState.WAITING;
    }

    private static boolean isOfTheLetter(Stage stage, Fault fault) {
        return fault == NEVER && (stage == Stage.RECIPIENT || stage == Stage.END);
    }

    /** The server has the letter, and nobody heard it say so (RFC 1047). */
    private static int copies(Stage stage, Fault fault) {
        var isUnheard = stage == Stage.END && (fault == Fault.DROP || fault == TOO_SLOW || fault == Fault.SILENCE);
        return isOfTheLetter(stage, fault) ? 0 : isUnheard ? 2 : 1;
    }

    @Test
    void after_three_days_of_patience_a_person_is_told() {
        server.feel(() -> at(Stage.SENDER, LATER));
        var letter = ada.post(Kind.GREETING);
        var tries = 0;
        for (ada.work(); ada.letter(letter).state() == LetterState.WAITING; ada.work()) {
            ada.clock.set(ada.due(letter));
            tries++;
        }
        var tried = Duration.between(TestClock.START, ada.clock.instant());
        assertTrue(tried.compareTo(Duration.ofDays(3)) >= 0 && tried.compareTo(Duration.ofHours(76)) < 0, tried + "");
        assertEquals(25, tries);
        assertTrue(failed.find(letter.toString(), OTTO).orElseThrow().why().contains("451 4.3.0"));
        assertFalse(isSuppressed());
    }

    @Test
    void a_wrong_password_is_told_without_it() {
        server.feel(() -> at(Stage.LOGIN, Fault.says("535 5.7.8 Authentication failed")));
        try (var log = new Overheard()) {
            var letter = ada.post(Kind.GREETING);
            ada.work();
            assertEquals(List.of(What.LOCKED_OUT), ada.story(letter));
            assertTrue(log.all().contains("535 5.7.8"), log.all());
            assertFalse(log.all().contains(MoodyProfile.PASSWORD), log.all());
        }
        assertTrue(trouble().contains("535 5.7.8") && trouble().contains("quarkus.mailer.password"), trouble());
        assertFalse(isSuppressed());
    }

    @Test
    void a_silent_server_costs_one_try_a_minute_whatever_waits() {
        server.feel(() -> at(Stage.HELLO, Fault.SILENCE));
        var letters = IntStream.range(0, 12)
                .mapToObj(number -> ada.post(Kind.GREETING))
                .toList();
        for (var minute = 1; minute <= 4; minute++) {
            var before = System.nanoTime();
            ada.work();
            assertTrue(System.nanoTime() - before < Duration.ofSeconds(6).toNanos(), "twelve time-outs take longer");
            assertEquals(minute, tries(letters), "tries");
            assertTrue(trouble().contains("quarkus.mailer.host"), trouble());
            ada.clock.advance(Duration.ofMinutes(1));
        }
        server.feel(() -> Mood.CALM);
        ada.clock.advance(LONG_ENOUGH);
        ada.work();
        assertEquals(12, taken().size());
        assertEquals("", trouble());
    }

    private int tries(List<UUID> letters) {
        return letters.stream().mapToInt(letter -> ada.letter(letter).tries()).sum();
    }

    private void once(Stage stage, Fault fault) {
        var moods = new ArrayList<>(List.of(at(stage, fault)));
        server.feel(() -> moods.isEmpty() ? Mood.CALM : moods.remove(0));
    }

    private static Mood at(Stage stage, Fault fault) {
        return reached -> reached == stage ? fault : Fault.NONE;
    }

    /** A conversation that was given up is cut: only the line that waits for the next letter is left. */
    private void assertNobodyIsLeft() throws InterruptedException {
        for (var looks = 0; looks < 100 && server.open() > 1; looks++) {
            Thread.sleep(20);
        }
        assertTrue(server.open() <= 1, server.open() + " conversations");
    }

    private List<MoodyServer.Taken> taken() {
        return server.takenFor(ada.address());
    }

    private boolean isSuppressed() {
        return ada.in(() -> suppressions.bounces(ada.address()));
    }

    private String trouble() {
        return ada.in(() -> health.report(OTTO).trouble());
    }
}
