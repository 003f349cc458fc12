package io.leavewell.dunning.report;

import io.leavewell.billing.Decline;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.dunning.Recoveries;
import io.leavewell.dunning.Schedules;
import io.leavewell.dunning.Step;
import io.leavewell.dunning.Timetable;
import io.leavewell.dunning.Tone;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.Priority;
import io.leavewell.mail.Suppressions;
import io.leavewell.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who would get what when in the next thirty days if nobody did anything: it only reads, and the database sees to that. */
@ApplicationScoped
class Simulation {

    static final int DAYS = 30;

    private static final String CHARGED = """
            from Subscription s join fetch s.customer where s.status in ?1 and s.period.end > ?2 and s.period.end <= ?3
              and s.outlook.endsAt is null and not exists (select 1 from Recovery r where r.subscription = s
                and r.closedAt is null)
              and exists (select 1 from PaymentMethod m where m.customer = s.customer and m.endedAt is null
                and m.expiresOn < ?4)""";

    @Inject
    EntityManager database;

    @Inject
    Schedules schedules;

    @Inject
    Recoveries recoveries;

    @Inject
    Suppressions suppressions;

    @Inject
    Clock clock;

    List<Coming> run() {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("set transaction read only").executeUpdate();
            var now = clock.instant();
            var until = now.plus(Duration.ofDays(DAYS));
            var quiet = suppressions.keys(LetterClass.TRANSACTIONAL, Priority.PAYMENT);
            return Stream.concat(planned(now, until, quiet), foreseen(now, until, quiet))
                    .sorted(Comparator.comparing(Coming::at))
                    .toList();
        });
    }

    /** What is overdue is done at once. */
    private Stream<Coming> planned(Instant now, Instant until, Set<String> quiet) {
        return Step.<Step>list(
                        "from Step st join fetch st.recovery r join fetch r.subscription s join fetch s.customer"
                                + " where st.takenAt is null and st.dueAt <= ?1 and r.closedAt is null"
                                + " order by st.dueAt, st.place",
                        until)
                .stream()
                .map(step -> coming(step, step.dueAt().isBefore(now) ? now : step.dueAt(), quiet))
                .collect(Collectors.groupingBy(Coming::recovery))
                .values()
                .stream()
                .flatMap(steps -> new Foretold(steps).taken());
    }

    private static Coming coming(Step step, Instant at, Set<String> quiet) {
        var recovery = step.recovery();
        var promised = recovery.promisedOn()
                .filter(day -> step.kind() == Step.Kind.LETTER
                        && step.tone().filter(Tone.FINAL::equals).isEmpty()
                        && !at.atZone(recovery.reader().zone()).toLocalDate().isAfter(day))
                .isPresent();
        var remark = remark(
                step.kind(), step.tone().orElse(null), recovery.plan().heldOut(), recovery.subscription(), quiet);
        return new Coming(
                at,
                step.kind(),
                step.tone().orElse(null),
                recovery.customer(),
                recovery.id(),
                recovery.subscribed(),
                recovery.owed(),
                remark.isEmpty() && promised ? "PROMISED" : remark);
    }

    private Stream<Coming> foreseen(Instant now, Instant until, Set<String> quiet) {
        var last = LocalDate.ofInstant(until, ZoneOffset.UTC);
        return Subscription.<Subscription>list(CHARGED, List.of(Status.ACTIVE, Status.TRIALING), now, until, last)
                .stream()
                .filter(Simulation::willFail)
                .flatMap(subscription -> timetable(subscription, until, quiet));
    }

    private static boolean willFail(Subscription subscription) {
        var charge = subscription.period().end();
        return subscription.priceAt(charge).isPositive()
                && !subscription.pausesAt(charge)
                && PaymentMethod.of(subscription.customer())
                        .filter(card -> card.isExpired(LocalDate.ofInstant(charge, subscription.zone())))
                        .isPresent();
    }

    private Stream<Coming> timetable(Subscription subscription, Instant until, Set<String> quiet) {
        var plan = recoveries.planFor(subscription);
        var schedule = schedules.version(plan.schedule());
        var charge = subscription.period().end();
        var timetable = new Timetable(
                schedule.campaign(plan.campaign()),
                schedule.hours().local(),
                subscription.customer().reads(Language.EN),
                charge);
        return Stream.of(
                        timetable.letters(Decline.EXPIRED_CARD),
                        timetable.retriesAfter(charge, Decline.EXPIRED_CARD),
                        List.of(timetable.finish()))
                .flatMap(List::stream)
                .filter(planned -> !planned.due().isAfter(until))
                .map(planned -> new Coming(
                        planned.due(),
                        planned.kind(),
                        planned.tone(),
                        subscription.customer().id(),
                        null,
                        subscription.terms().plan().code(),
                        subscription.priceAt(charge),
                        remark(planned.kind(), planned.tone(), plan.heldOut(), subscription, quiet)));
    }

    private static String remark(
            Step.Kind kind, Tone tone, boolean heldOut, Subscription subscription, Set<String> quiet) {
        if (kind != Step.Kind.LETTER) {
            return "";
        } else if (heldOut && tone != Tone.FINAL) {
            return "HELD_OUT";
        } else if (quiet.contains(subscription.customer().externalId())) {
            return "SUPPRESSED";
        }
        return subscription.customer().email().isEmpty() ? "NO_ADDRESS" : "";
    }
}
