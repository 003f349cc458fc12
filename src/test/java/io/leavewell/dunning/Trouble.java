package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A failed payment as the model follows it up. */
class Trouble {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final int QUIET_PROCESSOR = 3;
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Where, when and why. */
    record Failed(Almanac.Home home, Instant at, Decline why) {}

    final Dealing dealing;
    final Course course;
    final Almanac almanac;
    final Instant failedAt;
    final List<Sheet> letters;
    final List<Instant> tries = new ArrayList<>();
    boolean isOpen = true;
    /** When the schedule's end came, if it did. */
    Instant exhaustedAt;
    /** How it ended after all, since something came between the schedule's end and the books; null if nothing did. */
    String endAfterAll;

    private final boolean isProvided;
    private Decline cause;
    private Instant end;
    private Instant leftAloneUntil = Instant.EPOCH;

    Trouble(Dealing dealing, Course course, Failed failed, boolean isProvided) {
        this.dealing = dealing;
        this.course = course;
        this.almanac = new Almanac(failed.home(), course.from(), course.until(), course.quiet());
        this.failedAt = failed.at();
        this.cause = failed.why();
        this.isProvided = isProvided;
        this.end = plannedEnd();
        this.letters = planned();
        planTries(failedAt);
    }

    /** Other tries for another cause; what was kept quiet for the processor's sake is said now. */
    void failedAgain(Decline again, Instant now) {
        var before = cause;
        cause = again;
        if (before == again) {
            return;
        }
        tries.removeIf(now::isBefore);
        planTries(now);
        if (before == Decline.PROCESSOR && lastPosted() == null) {
            var earlier = planned().get(0).due;
            letters.stream()
                    .filter(letter -> !letter.isDone)
                    .findFirst()
                    .ifPresent(first -> first.due = earlier.isBefore(first.due) ? earlier : first.due);
        }
    }

    /** At once, unless it is all too long ago, or somebody else tries. */
    void triesNewCard(Instant now) {
        if (!isProvided && failedAt.isAfter(now.minus(Duration.ofDays(30)))) {
            tries.add(now);
        }
    }

    /** In the morning of that day, and no word until it is over. */
    void promised(LocalDate day, Instant now) {
        tries.removeIf(now::isBefore);
        tries.add(almanac.at(day, TEN));
        leftAloneUntil = almanac.at(day.plusDays(1), LocalTime.MIDNIGHT);
        var patience = almanac.at(day.plusDays(2), TEN);
        end = end.isBefore(patience) ? patience : end;
    }

    boolean isLeftAlone(Instant now) {
        return now.isBefore(leftAloneUntil);
    }

    Instant leftAloneUntil() {
        return leftAloneUntil;
    }

    List<Sheet> due(Instant now) {
        return new ArrayList<>(letters.stream()
                .filter(letter -> !letter.isDone && !letter.due.isAfter(now))
                .toList());
    }

    Sheet lastPosted() {
        return letters.stream()
                .filter(letter -> letter.postedAt != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Not before they have had the last letter for a day, if they can be told. */
    boolean isOver(Instant now) {
        if (now.isBefore(end)) {
            return false;
        }
        var last = letters.get(letters.size() - 1);
        if (last.postedAt != null) {
            end = (last.settledAt == null ? now : last.settledAt).plus(A_DAY);
        } else if (!last.isDone) {
            end = (last.due.isAfter(now) ? last.due : now).plus(A_DAY);
        }
        return !now.isBefore(end);
    }

    /** What came first counts. */
    void endsAfterAll(String how) {
        endAfterAll = endAfterAll == null ? how : endAfterAll;
    }

    private Instant plannedEnd() {
        return almanac.daysAfter(failedAt, course.end());
    }

    /** Never two on a day: of those that silence and weekends move together the first, but never instead of the last. */
    private List<Sheet> planned() {
        var silent = Math.max(course.silent(), cause == Decline.PROCESSOR ? QUIET_PROCESSOR : 0);
        var planned = new ArrayList<Sheet>();
        for (var place = 0; place < course.days().size(); place++) {
            var due = almanac.daysAfter(failedAt, Math.max(course.days().get(place), silent));
            var isLast = place == course.days().size() - 1;
            var isFree = planned.stream().noneMatch(other -> isOneDay(other.due, due));
            if (isFree || isLast) {
                planned.removeIf(other -> isOneDay(other.due, due));
                planned.add(new Sheet(this, course.tone(place).name(), due));
            }
        }
        return planned;
    }

    private boolean isOneDay(Instant one, Instant other) {
        return almanac.dayOf(one).equals(almanac.dayOf(other));
    }

    private void planTries(Instant after) {
        if (isProvided) {
            return;
        }
        course.tries().getOrDefault(cause, List.of()).stream()
                .map(hours -> failedAt.plus(Duration.ofHours(hours)))
                .map(due -> cause == Decline.INSUFFICIENT_FUNDS ? onPayDay(due) : due)
                .filter(due -> due.isAfter(after) && due.isBefore(plannedEnd()))
                .forEach(tries::add);
    }

    /** At ten, if there is one within three days. */
    private Instant onPayDay(Instant due) {
        for (var days = 0; days <= 3; days++) {
            var day = almanac.dayOf(due).plusDays(days);
            if (course.payDays().contains(day.getDayOfMonth())
                    && !almanac.at(day, TEN).isBefore(due)) {
                return almanac.at(day, TEN);
            }
        }
        return due;
    }
}
