package io.leavewell.dunning;

import io.leavewell.billing.Interval;
import io.leavewell.billing.MoodyCharging;
import io.leavewell.billing.Period;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.edition.Editions;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Stream;

/** Where many timelines are lived at once, by one clock, with the real product. */
@ApplicationScoped
class Stage {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    Debtors debtors;

    @Inject
    Cast cast;

    @Inject
    DunningRoutine routine;

    @Inject
    Worker worker;

    @Inject
    MoodyCharging charging;

    @Inject
    Editions editions;

    @Inject
    TestClock clock;

    /** What is done when. */
    private record Cue(Instant at, Runnable act) {}

    /**
     * Somebody as they are in the books.
     *
     * @param other a plan that is paid, and has nothing to do with any of it; null where there is none
     */
    record Role(Plot plot, UUID customer, List<UUID> subscriptions, UUID other) {}

    List<Role> play(World world, List<Plot> plots) {
        clock.set(world.start());
        charging.is(world.isProvided() ? MoodyCharging.Mood.PROVIDER : MoodyCharging.Mood.TILL);
        try {
            var roles = born(plots);
            live(world, cues(world, roles));
            return roles;
        } finally {
            charging.is(MoodyCharging.Mood.TILL);
            publish(Schedules.ours());
        }
    }

    /** The routine runs, and a little later the post; whatever happens between is seen by the post alone. */
    private void live(World world, List<Cue> cues) {
        var left = new ArrayDeque<>(cues);
        for (var tick : world.ticks()) {
            pass(tick, left);
            routine.run();
            pass(tick.plus(world.lag()), left);
            worker.runDue();
        }
    }

    private void pass(Instant until, Queue<Cue> left) {
        while (!left.isEmpty() && !left.peek().at().isAfter(until)) {
            var cue = left.remove();
            clock.set(cue.at());
            cue.act().run();
        }
        clock.set(until);
    }

    private List<Cue> cues(World world, List<Role> roles) {
        var cues = new ArrayList<Cue>();
        world.courses().forEach((at, course) -> cues.add(new Cue(at, () -> publish(course.published()))));
        roles.forEach(
                role -> role.plot().turns().forEach(turn -> cues.add(new Cue(turn.at(), () -> cast.take(turn, role)))));
        cues.sort(Comparator.comparing(Cue::at));
        return cues;
    }

    private void publish(String schedule) {
        QuarkusTransaction.requiringNew().run(() -> editions.publish(Schedules.KIND, schedule, null));
    }

    private List<Role> born(List<Plot> plots) {
        var name = "law-" + UUID.randomUUID();
        var plans = Stream.of(Interval.values())
                .map(interval -> debtors.people().plan(name + interval, "29.00 EUR", interval))
                .toList();
        return QuarkusTransaction.requiringNew().call(() -> plots.stream()
                .map(plot -> born(plot, name + "-" + plot.seed(), plans))
                .toList());
    }

    /** Paid until the moment when it is charged for the first time. */
    private Role born(Plot plot, String id, List<Plan> plans) {
        var home = plot.home();
        var identity = new Identity(
                "Cy", "law@example.com", "en", home.country(), home.zone().getId());
        var customer = new Customer(id, identity, clock.instant());
        customer.persist();
        Cast.cardOf(customer, plot.card()).replaceAt(clock.instant());
        var subscriptions = plot.deals().stream()
                .map(deal -> subscribed(customer, plans.get(deal.interval().ordinal()), deal))
                .toList();
        var yearly = new Plot.Deal(Interval.YEAR, clock.instant().plus(A_YEAR));
        var other = plot.seed() % 3 == 0 ? subscribed(customer, plans.get(3), yearly) : null;
        return new Role(plot, customer.id(), subscriptions, other);
    }

    private static UUID subscribed(Customer customer, Plan plan, Plot.Deal deal) {
        var terms = new Terms(plan, deal.interval(), Money.of("29.00", "EUR"));
        var paid = new Period(deal.renews().minus(A_YEAR), deal.renews());
        var subscription = new Subscription("sub-" + UUID.randomUUID(), customer, terms, paid, Status.ACTIVE);
        subscription.persist();
        return subscription.id();
    }
}
