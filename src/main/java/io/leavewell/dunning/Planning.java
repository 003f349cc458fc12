package io.leavewell.dunning;

import io.leavewell.billing.Charging;
import io.leavewell.billing.Decline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down what is to be done in a recovery, and changes it when something happens. */
@ApplicationScoped
class Planning {

    @Inject
    Schedules schedules;

    @Inject
    Charging charging;

    @Inject
    Clock clock;

    Timetable timetable(Recovery recovery) {
        var schedule = schedules.version(recovery.plan().schedule());
        var campaign = schedule.campaign(recovery.plan().campaign());
        return new Timetable(campaign, schedule.hours().local(), recovery.reader(), recovery.openedAt());
    }

    void begin(Recovery recovery) {
        var timetable = timetable(recovery);
        var steps = new ArrayList<>(timetable.letters(recovery.decline()));
        steps.addAll(retries(recovery, recovery.openedAt()));
        steps.add(timetable.finish());
        add(recovery, steps);
    }

    /** Another cause asks for other tries; a first letter that was held back for the old one goes as soon as it may. */
    void changeCause(Recovery recovery, Decline before) {
        dropRetriesToCome(recovery);
        add(recovery, retries(recovery, clock.instant()));
        if (before == Decline.PROCESSOR && Step.posted(recovery).isEmpty()) {
            var first = timetable(recovery).letters(recovery.decline()).get(0);
            Step.waiting(recovery, Step.Kind.LETTER).stream()
                    .findFirst()
                    .filter(step -> step.dueAt().isAfter(first.due()))
                    .ifPresent(step -> step.putOff(first.due()));
        }
    }

    /** Has the card on file charged then, besides what is planned. */
    void tryAt(Recovery recovery, Instant when) {
        add(recovery, List.of(Planned.retry(when)));
    }

    /** They want to be charged on that day: other tries are dropped, and all is over two days after it at the earliest. */
    void promise(Recovery recovery, LocalDate day) {
        recovery.promise(day);
        dropRetriesToCome(recovery);
        var timetable = timetable(recovery);
        tryAt(recovery, timetable.onChosen(day));
        var patience = timetable.onChosen(day.plusDays(2));
        Step.waiting(recovery, Step.Kind.FINISH).stream()
                .filter(step -> step.dueAt().isBefore(patience))
                .forEach(step -> step.putOff(patience));
    }

    void dropAll(Recovery recovery, Step.Result why) {
        for (var kind : Step.Kind.values()) {
            drop(recovery, kind, why);
        }
    }

    /** Not the one that is just being taken, which may be what brought the news. */
    private void dropRetriesToCome(Recovery recovery) {
        Step.waiting(recovery, Step.Kind.RETRY).stream()
                .filter(step -> step.dueAt().isAfter(clock.instant()))
                .forEach(step -> step.take(Step.Result.REPLANNED, clock.instant()));
    }

    private void drop(Recovery recovery, Step.Kind kind, Step.Result why) {
        Step.waiting(recovery, kind).forEach(step -> step.take(why, clock.instant()));
    }

    private List<Planned> retries(Recovery recovery, Instant after) {
        return charging.retriesItself() ? List.of() : timetable(recovery).retriesAfter(after, recovery.decline());
    }

    private void add(Recovery recovery, List<Planned> steps) {
        var place = Math.toIntExact(Step.count("recovery", recovery));
        for (var planned : steps) {
            new Step(recovery, planned, place++).persist();
        }
    }
}
