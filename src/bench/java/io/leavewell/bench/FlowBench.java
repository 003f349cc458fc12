package io.leavewell.bench;

import io.leavewell.billing.Subscription;
import io.leavewell.cancellation.Leavers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The cancel page and its outcome beside their yardsticks, in one process, in turns; the median of the rounds counts. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowBench {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 4_000;
    private static final int PAGES = 3_000;
    private static final int OUTCOMES = 500;

    @Inject
    Leavers leavers;

    @Inject
    DataSource source;

    private List<Leavers.Person> people;
    private List<BareOutcome.Subject> subjects;

    @BeforeAll
    void prepare() {
        leavers.in(() -> {
            var database = Subscription.getEntityManager();
            database.createNativeQuery("create table fortune (id int primary key, message text)").executeUpdate();
            database.createNativeQuery("create table fortune_opening (id uuid primary key, note text)").executeUpdate();
            database.createNativeQuery("insert into fortune select n, 'Fortune number ' || n from generate_series(1, 12) n")
                    .executeUpdate();
            return null;
        });
        people = leavers.crowd((ROUNDS + 2) * OUTCOMES * 2);
        subjects = QuarkusTransaction.requiringNew()
                .call(() -> Subscription.<Subscription>listAll().stream()
                        .map(one -> new BareOutcome.Subject(one.customer().id(), one.id()))
                        .toList());
    }

    @Test
    void the_page() throws Exception {
        var links = IntStream.range(0, WARM_UP + PAGES * ROUNDS)
                .parallel()
                .mapToObj(number -> path(people.get(number % people.size())))
                .toList();
        Callable<Pace.Worker> fortunes = () -> worker((wire, number) -> wire.get("/fortunes"));
        Callable<Pace.Worker> page = () -> worker((wire, number) -> wire.get(links.get(number)));
        Pace.of(0, WARM_UP, fortunes);
        Pace.of(0, WARM_UP, page);
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            theirs[round] = Pace.of(0, PAGES, fortunes);
            ours[round] = Pace.of(WARM_UP + round * PAGES, PAGES, page);
        }
        report("GET of the cancel page, against Fortunes with one commit", ours, theirs, "≥ 0.7");
    }

    @Test
    void the_outcome() throws Exception {
        var links = IntStream.range(0, (ROUNDS + 1) * OUTCOMES)
                .mapToObj(number -> path(people.get(number)))
                .toList();
        Callable<Pace.Worker> ask = () -> worker((wire, number) -> wire.get(links.get(number)));
        Callable<Pace.Worker> leave = () -> worker((wire, number) -> wire.post(
                links.get(number), "reason=too_expensive&words-too_expensive=too+much+for+me&act=cancel"));
        Callable<Pace.Worker> bare = () -> new BareOutcome(source, subjects);
        Pace.of(0, links.size(), ask);
        Pace.of(0, OUTCOMES, leave);
        Pace.of(0, OUTCOMES, bare);
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            theirs[round] = Pace.of((round + 1) * OUTCOMES, OUTCOMES, bare);
            ours[round] = Pace.of((round + 1) * OUTCOMES, OUTCOMES, leave);
        }
        report("POST of an outcome, against the same rows by bare JDBC", ours, theirs, "≥ 0.5");
    }

    @Test
    void the_weight() throws Exception {
        try (var wire = new Wire(URI.create(Leavers.base()))) {
            var bytes = wire.get(path(leavers.ada()));
            Report.row("weight of the first page, compressed, one request", bytes + " B", "4,096 B", bytes / 4096.0, "≤ 1");
        }
    }

    private String path(Leavers.Person person) {
        return URI.create(leavers.link(person)).getPath();
    }

    /** Does its turns over one connection. */
    private interface Turn {
        void on(Wire wire, int number) throws Exception;
    }

    private static Pace.Worker worker(Turn turn) throws Exception {
        var wire = new Wire(URI.create(Leavers.base()));
        return new Pace.Worker() {
            @Override
            public void turn(int number) throws Exception {
                turn.on(wire, number);
            }

            @Override
            public void close() throws Exception {
                wire.close();
            }
        };
    }

    private static void report(String what, double[] ours, double[] theirs, String aim) throws Exception {
        var ratios = IntStream.range(0, ROUNDS).mapToDouble(round -> ours[round] / theirs[round]).toArray();
        Report.row(what, Report.perSecond(median(ours)), Report.perSecond(median(theirs)), median(ratios), aim);
    }

    private static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
