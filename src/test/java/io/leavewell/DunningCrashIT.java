package io.leavewell;

import static io.leavewell.Patience.await;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.mail.MoodyServer;
import io.leavewell.mail.MoodyServer.Taken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T-M7: payments fail while the machine is killed and the mail server fails at every stage; each is told of once. */
class DunningCrashIT {

    private static final int KILLS =
            Math.max(2, Integer.parseInt(System.getenv().getOrDefault("LEAVEWELL_KILLS", "5")) / 5);
    private static final int WAVE = 40;
    private static final int DEBTORS = WAVE * (KILLS + 1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the application waits for, at most, until it has said that a letter is sent. */
    private static final Duration COMMIT = Duration.ofSeconds(3);

    @TempDir
    Path directory;

    private final MoodyServer server = new MoodyServer(0);
    private final Random chance = new Random();
    private final Whims whims = new Whims(chance);
    private final List<Instant> kills = new ArrayList<>();
    private Installation leavewell;

    @BeforeEach
    void open() throws Exception {
        leavewell = new Installation(
                directory,
                Map.of(
                        "LEAVEWELL_SIGNING_KEY", Visitor.KEY,
                        "LEAVEWELL_MAIL_FROM", "hello@northlight.example",
                        "LEAVEWELL_MAIL_HOURS_FROM", "00:00",
                        "LEAVEWELL_MAIL_HOURS_UNTIL", "23:59:59",
                        "LEAVEWELL_MAIL_WEEKENDS", "true",
                        "QUARKUS_MAILER_HOST", "127.0.0.1",
                        "QUARKUS_MAILER_PORT", String.valueOf(server.port()),
                        "QUARKUS_MAILER_TIMEOUT", "2S"));
        leavewell.start();
    }

    @AfterEach
    void close() throws Exception {
        leavewell.close();
        server.close();
    }

    @Test
    void whatever_is_killed_each_failed_payment_is_told_once() throws Exception {
        addDebtors();
        server.feel(() -> whims);
        for (int kill = 1; kill <= KILLS; kill++) {
            remindSome(WAVE * (kill - 1) + 1 + chance.nextInt(WAVE));
            leavewell.kill();
            kills.add(Instant.now());
            leavewell.start();
        }
        remindSome(DEBTORS - WAVE / 5);
        whims.calmDown();
        await(PATIENCE, this::isOver);
        try (var debts = debts()) {
            tell(debts);
            assertAll(
                    () -> assertEquals(
                            everybody(), debts.posted().stream().sorted().toList()),
                    () -> assertEquals(DEBTORS, debts.sent().size()),
                    () -> assertEquals(Set.copyOf(debts.sent()), byId().keySet()),
                    () -> assertEquals(
                            everybody(),
                            byId().values().stream()
                                    .map(copies -> copies.get(0).recipient())
                                    .sorted()
                                    .toList()),
                    () -> assertEquals(List.of(), needless()));
        }
    }

    private void addDebtors() throws Exception {
        try (var debts = debts()) {
            debts.remindAtAnyHour();
        }
        var today = LocalDate.now();
        var rows = IntStream.range(0, DEBTORS)
                .mapToObj(number -> DunningBooks.row(
                        number, today.minusDays(1).toString(), today.plusDays(2).toString()));
        var file = Files.write(
                directory.resolve("debtors.csv"),
                Stream.concat(Stream.of(DunningBooks.COLUMNS), rows).toList());
        var imported = leavewell.run("import", file.toString());
        assertEquals(0, imported.exitCode(), imported.words());
    }

    /** Payments of one more wave fail, until so many letters have gone. */
    private void remindSome(int wanted) throws Exception {
        try (var debts = debts()) {
            debts.fallDue(WAVE);
            await(PATIENCE, () -> {
                debts.letTimePass();
                return debts.sent().size() >= wanted;
            });
        }
    }

    private boolean isOver() throws Exception {
        try (var debts = debts()) {
            debts.letTimePass();
            return debts.posted().size() == DEBTORS && debts.open().isEmpty();
        }
    }

    private Map<String, List<Taken>> byId() {
        return server.taken().stream().collect(groupingBy(Taken::messageId));
    }

    /** Copies although we had heard, and had the time to remember, that the server has the letter (RFC 1047). */
    private List<Taken> needless() {
        return byId().values().stream()
                .flatMap(copies -> copies.stream().limit(copies.size() - 1L))
                .filter(copy -> copy.acknowledged().get() && kills.stream().noneMatch(kill -> isJustBefore(kill, copy)))
                .toList();
    }

    private static boolean isJustBefore(Instant kill, Taken copy) {
        return copy.at().isBefore(kill) && copy.at().isAfter(kill.minus(COMMIT));
    }

    private List<String> everybody() {
        return IntStream.range(0, DEBTORS)
                .mapToObj(DunningBooks::address)
                .sorted()
                .toList();
    }

    private DunningBooks debts() throws Exception {
        return new DunningBooks(leavewell.database());
    }

    private void tell(DunningBooks debts) throws Exception {
        var again = server.taken().size() - byId().size();
        System.out.printf(
                "DunningCrashIT: %d kills, %d faults of the mail server; %d payments failed, %d steps posted a letter,"
                        + " %d letters sent, %d lost, %d sent again under the same Message-ID, %d of them needlessly%n",
                KILLS,
                whims.many(),
                DEBTORS,
                debts.posted().size(),
                debts.sent().size(),
                debts.sent().stream().filter(id -> !byId().containsKey(id)).count(),
                again,
                needless().size());
    }
}
