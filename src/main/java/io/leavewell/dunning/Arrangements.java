package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody who owes can arrange on the pay page; each call runs in the caller's transaction. */
@ApplicationScoped
public class Arrangements {

    private static final int MOST_DAYS = 4;
    private static final int MOST_PAY_DAYS = 2;
    private static final List<Integer> OTHER_DAYS = List.of(1, 7, 3, 2);

    @Inject
    Planning planning;

    @Inject
    Recoveries recoveries;

    @Inject
    Clock clock;

    /** The subscription first, as billing does: nobody else pays, promises or closes it until this transaction ends. */
    public Optional<Recovery> held(UUID id) {
        return Recovery.at(id).flatMap(seen -> {
            seen.subscription().hold();
            return Recovery.locked(id);
        });
    }

    /**
     * On which days somebody whose account is empty today may be charged instead: pay days before others, all of them
     * before it would be over by the first plan, however often they choose anew.
     */
    public List<LocalDate> days(Recovery recovery) {
        if (!recovery.isOpen() || recovery.decline() != Decline.INSUFFICIENT_FUNDS) {
            return List.of();
        }
        var timetable = planning.timetable(recovery);
        var zone = recovery.reader().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var end = LocalDate.ofInstant(timetable.finish().due(), zone);
        if (!today.plusDays(1).isBefore(end)) {
            return List.of();
        }
        var payDays = today.plusDays(1)
                .datesUntil(end)
                .filter(day -> timetable.campaign().payDays().contains(day.getDayOfMonth()))
                .limit(MOST_PAY_DAYS);
        var others = OTHER_DAYS.stream().map(today::plusDays).filter(end::isAfter);
        return Stream.concat(payDays, others)
                .distinct()
                .limit(MOST_DAYS)
                .sorted()
                .toList();
    }

    /** @return whether it is one of the days that there are to choose from */
    public boolean promise(Recovery recovery, LocalDate day) {
        var isOffered = days(recovery).contains(day);
        if (isOffered) {
            recoveries.promise(recovery.id(), day);
        }
        return isOffered;
    }

    /** Has the card charged as soon as billing answers again. */
    public void tryNow(Recovery recovery) {
        if (dueTries(recovery).isEmpty()) {
            planning.tryAt(recovery, clock.instant());
        }
    }

    /** The bank has just said no to somebody: what is due in this moment would only ask it the same again. */
    public void declined(Recovery recovery) {
        dueTries(recovery).forEach(step -> step.take(Step.Result.OVERTAKEN, clock.instant()));
    }

    private List<Step> dueTries(Recovery recovery) {
        var now = clock.instant();
        return Step.waiting(recovery, Step.Kind.RETRY).stream()
                .filter(step -> !step.dueAt().isAfter(now))
                .toList();
    }
}
