package io.leavewell;

import static io.leavewell.Patience.await;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T-L7, T-L9, T-M7: people cancel and stay while the machine fails again and again, and what a page told them is true. */
class CrashIT {

    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("LEAVEWELL_KILLS", "5"));
    private static final int VISITORS = 250 * (KILLS + 1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private final PostOffice post = new PostOffice();
    private final List<Instant> starts = new ArrayList<>();
    private final Random chance = new Random();
    private Installation leavewell;

    @BeforeEach
    void open() throws Exception {
        leavewell = new Installation(
                directory,
                Map.of(
                        "LEAVEWELL_SIGNING_KEY",
                        Visitor.KEY,
                        "LEAVEWELL_LIMITS_PER_ADDRESS",
                        "0",
                        "LEAVEWELL_MAIL_FROM",
                        "hello@northlight.example",
                        "QUARKUS_MAILER_HOST",
                        "localhost",
                        "QUARKUS_MAILER_PORT",
                        String.valueOf(post.port())));
        start();
    }

    @AfterEach
    void close() throws Exception {
        leavewell.close();
        post.close();
    }

    @Test
    void whatever_is_killed_what_was_said_is_done_once_and_told() throws Exception {
        var visitors = servedAmidKills(subscribed());
        await(A_MINUTE.multipliedBy(2), () -> whatIsOpen(visitors).isEmpty());
        try (var books = new Books(leavewell.database())) {
            tell(visitors, books);
            assertAll(
                    () -> assertEquals(List.of(), whatIsLost(visitors, books)),
                    () -> assertEquals(Map.of(), books.doubles()),
                    () -> assertEquals(List.of(), books.untold()),
                    () -> assertEquals(Set.copyOf(books.sentLetters()), received(books)),
                    () -> assertTrue(slowest(books).compareTo(A_MINUTE) < 0));
        }
        var reconciled = leavewell.run("reconcile");
        assertEquals(0, reconciled.exitCode(), reconciled.words());
    }

    /** Without those that a kill left undecided: the mail server has them or not (RFC 1047). */
    private Set<String> received(Books books) throws SQLException {
        var received = new HashSet<>(post.received().keySet());
        books.lettersThatMayHaveGone().forEach(received::remove);
        return received;
    }

    private List<Visitor> subscribed() throws Exception {
        var visitors = new ArrayList<Visitor>();
        for (int number = 0; number < VISITORS; number++) {
            visitors.add(new Visitor(number, leavewell.address()));
        }
        var file = directory.resolve("customers.csv");
        var now = Instant.now();
        Files.write(
                file,
                Stream.concat(Stream.of(Visitor.COLUMNS), visitors.stream().map(visitor -> visitor.row(now)))
                        .toList());
        var imported = leavewell.run("import", file.toString());
        assertEquals(0, imported.exitCode(), imported.words());
        try (var books = new Books(leavewell.database())) {
            books.endTrials();
            await(A_MINUTE, () -> books.trials().isEmpty());
        }
        return visitors;
    }

    private Collection<Visitor> servedAmidKills(List<Visitor> visitors) throws Exception {
        try (var crowd = Crowd.of(visitors)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                letThemCome(crowd);
                leavewell.kill();
                start();
                if (kill % 2 == 0) {
                    letThemCome(crowd);
                    leavewell.killDatabase();
                    await(A_MINUTE, leavewell::isReady);
                    starts.add(Instant.now());
                }
            }
            letThemCome(crowd);
            return crowd.last();
        }
    }

    /** Until some have been served since the last blow, and a random while longer. */
    private void letThemCome(Crowd crowd) throws Exception {
        int before = crowd.served();
        await(A_MINUTE, () -> crowd.served() > before + 10);
        Thread.sleep(chance.nextInt(2_000));
    }

    private void start() throws Exception {
        leavewell.start();
        starts.add(Instant.now());
    }

    private List<String> whatIsOpen(Collection<Visitor> visitors) throws Exception {
        try (var books = new Books(leavewell.database())) {
            var open = new ArrayList<>(books.open());
            visitors.forEach(visitor -> visitor.wish().ifPresent(open::add));
            open.removeAll(books.wishes());
            return open;
        }
    }

    private static List<String> whatIsLost(Collection<Visitor> visitors, Books books) throws Exception {
        var known = new HashSet<>(books.outcomes());
        return visitors.stream()
                .map(Visitor::whatWasSaid)
                .filter(said -> !known.contains(said))
                .toList();
    }

    /** From the wish, or from the last start before it was settled, to billing's word. */
    private Duration slowest(Books books) throws Exception {
        return books.settled().stream()
                .map(change -> Duration.between(
                        starts.stream()
                                .filter(start -> start.isBefore(change.done()) && start.isAfter(change.recorded()))
                                .reduce(change.recorded(), (earlier, later) -> later),
                        change.done()))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private void tell(Collection<Visitor> visitors, Books books) throws Exception {
        var wishes =
                visitors.stream().filter(visitor -> visitor.wish().isPresent()).count();
        System.out.printf(
                "CrashIT: %d kills of the server, %d of its database; %d outcomes acknowledged %s and %d wishes,"
                        + " %d lost, %d doubled; %d letters sent, %d lost, %d sent again under the same Message-ID;"
                        + " slowest settlement %d ms after the wish or a start%n",
                KILLS,
                KILLS / 2,
                visitors.size(),
                visitors.stream().collect(groupingBy(Visitor::habit, counting())),
                wishes,
                whatIsLost(visitors, books).size(),
                books.doubles().values().stream().mapToInt(List::size).sum(),
                books.sentLetters().size(),
                books.untold().size(),
                post.repeated(),
                slowest(books).toMillis());
    }
}
