package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to people who owe, and whenever, each gets the letters, tries and end that a small model foretells. So
 * many timelines are lived as {@code LEAVEWELL_TIMELINES} says, or the one that {@code LEAVEWELL_TIMELINE} names.
 */
@QuarkusTest
class RecoveryLawTest {

    private static final int TIMELINES = Integer.parseInt(System.getenv().getOrDefault("LEAVEWELL_TIMELINES", "200"));
    private static final Optional<Integer> ALONE =
            Optional.ofNullable(System.getenv("LEAVEWELL_TIMELINE")).map(Integer::valueOf);

    /** More are of no use to anybody. */
    private static final int SHOWN = 10;

    @Inject
    Stage stage;

    @Inject
    Lived lived;

    @Inject
    Debtors debtors;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void every_timeline_is_lived_as_the_model_foretells() {
        var differences = new ArrayList<String>();
        for (var seeds : worlds()) {
            differences.addAll(differences(seeds));
            if (differences.size() >= SHOWN) {
                break;
            }
        }
        assertEquals("", String.join("\n\n", differences));
    }

    private static Collection<List<Integer>> worlds() {
        var seeds = ALONE.map(Stream::of)
                .orElseGet(() -> IntStream.range(0, TIMELINES).boxed());
        return new TreeMap<>(seeds.collect(Collectors.groupingBy(seed -> seed / World.PEOPLE))).values();
    }

    private List<String> differences(List<Integer> seeds) {
        var world = World.ofPlot(seeds.get(0));
        var plots = seeds.stream().map(seed -> Chance.plot(seed, world)).toList();
        var roles = stage.play(world, plots);
        var facts = lived.of(
                roles.stream().flatMap(role -> role.subscriptions().stream()).toList());
        return roles.stream()
                .map(role -> difference(role, world, facts))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> difference(Stage.Role role, World world, Map<UUID, List<Lived.Fact>> all) {
        var plot = role.plot();
        var facts = role.subscriptions().stream()
                .flatMap(subscription -> all.getOrDefault(subscription, List.of()).stream())
                .toList();
        var lines = facts.stream()
                .map(fact -> Lines.line(
                        fact.at(),
                        plot.home(),
                        fact.what(),
                        role.subscriptions().indexOf(fact.subscription())))
                .sorted()
                .toList();
        var broken = new Laws(plot, facts).broken();
        if (isTouched(role)) {
            broken.add("! the plan that is paid was touched");
        }
        var foretold = Oracle.foretold(plot, world);
        return lines.equals(foretold) && broken.isEmpty()
                ? Optional.empty()
                : Optional.of(world.told() + plot.told() + Lines.compared(foretold, lines, broken));
    }

    private boolean isTouched(Stage.Role role) {
        return role.other() != null && debtors.people().ask(role.other(), Subscription::status) != Status.ACTIVE;
    }
}
