package io.leavewell.dunning;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.EffectDone;
import io.leavewell.billing.EffectDue;
import io.leavewell.billing.EffectWithdrawn;
import io.leavewell.billing.Effects;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.WayOut;
import io.leavewell.money.Money;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Said;
import io.leavewell.reason.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What happens when nobody has paid in time. Nobody loses a plan who was not told a day before, if they could be told. */
@ApplicationScoped
class Ending {

    /** A mail server that does not let us in gives nobody a plan for ever; that we stood still for so long ends none. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private static final int PAUSED_MONTHS = 3;

    @Inject
    Planning planning;

    @Inject
    Arrangements arrangements;

    @Inject
    Effects effects;

    @Inject
    DunningLetters letters;

    @Inject
    WayOut wayOut;

    @Inject
    Event<RecoveryClosed> news;

    @Inject
    Clock clock;

    void finish(Step step) {
        var now = clock.instant();
        var recovery = step.recovery();
        var warned = warned(recovery, now);
        if (warned.filter(now::isBefore).isPresent()) {
            step.putOff(warned.get());
        } else {
            step.take(Step.Result.DONE, now);
            exhaust(recovery, now);
        }
    }

    /** What was paid since then counts: nobody loses a plan for which nothing is owed. */
    void due(@Observes EffectDue effect) {
        arrangements
                .held(effect.about())
                .filter(recovery -> recovery.openInvoices().isEmpty())
                .ifPresent(settled -> effect.withdraw());
    }

    void withdrawn(@Observes EffectWithdrawn effect) {
        Recovery.locked(effect.about()).ifPresent(recovery -> {
            recovery.endAfterAll(Matter.endingOf(recovery).orElseThrow());
            letters.closed(recovery);
        });
        Statement.about(effect.about()).ifPresent(said -> said.ledTo("UNDONE"));
    }

    /** The books have done it: now it is true, and can be told. */
    void done(@Observes EffectDone effect) {
        Recovery.at(effect.about()).filter(recovery -> !recovery.isOpen()).ifPresent(letters::ended);
    }

    /** When the last letter has been with them for a day; empty if there is none to wait for. */
    private Optional<Instant> warned(Recovery recovery, Instant now) {
        var last = Step.of(recovery).stream()
                .filter(step -> step.tone().filter(Tone.FINAL::equals).isPresent())
                .reduce((earlier, later) -> later);
        return last.flatMap(step -> step.takenAt().isEmpty()
                ? Optional.of(later(step.dueAt(), now).plus(Schedule.WARNED))
                : step.result().filter(Step.Result.POSTED::equals).flatMap(posted -> arrived(step, now)));
    }

    private Optional<Instant> arrived(Step step, Instant now) {
        return Letter.about(step.id()).stream()
                .findFirst()
                .filter(letter -> letter.state() != LetterState.SKIPPED && letter.state() != LetterState.FAILED)
                .flatMap(letter ->
                        letter.settledAt().or(() -> Optional.of(now).filter(moment -> mayStillGo(letter, moment))))
                .map(had -> had.plus(Schedule.WARNED));
    }

    private boolean mayStillGo(Letter letter, Instant now) {
        return wayOut.barredSince()
                .map(since -> later(since, letter.postedAt()).plus(LONGEST_WAIT).isAfter(now))
                .orElse(true);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void exhaust(Recovery recovery, Instant now) {
        var subscription = recovery.subscription();
        var how = planning.timetable(recovery).campaign().finish(recovery.subscribed());
        recovery.exhaust(how, now);
        planning.dropAll(recovery, Step.Result.SETTLED);
        change(how, recovery, now)
                .ifPresentOrElse(
                        change -> effects.record(recovery.id(), "dunning:" + recovery.id(), subscription, change),
                        () -> letters.ended(recovery));
        if (how == Finish.CANCEL) {
            var language = recovery.reader().language().code();
            Statement.record(unpaid(language), recovery.id(), subscription, now)
                    .through(Channel.BILLING)
                    .ledTo("CANCELLED");
        }
        news.fire(new RecoveryClosed(recovery.id()));
    }

    private static Optional<Change> change(Finish how, Recovery recovery, Instant now) {
        var subscription = recovery.subscription();
        return switch (how) {
            case CANCEL -> Optional.of(leaving(subscription, now));
            case PAUSE ->
                Optional.of(new Change.Pause(
                        now,
                        now.atZone(subscription.zone())
                                .plusMonths(PAUSED_MONTHS)
                                .toInstant()));
            case LEAVE -> Optional.empty();
        };
    }

    /** What is paid for is never cut short. */
    private static Change leaving(Subscription subscription, Instant now) {
        var isPaidFor = Invoice.covering(now, subscription)
                .filter(invoice -> invoice.state() == Invoice.State.PAID)
                .isPresent();
        return isPaidFor
                ? new Change.CancelAtPeriodEnd(subscription.wouldEndAt(), Departure.INVOLUNTARY)
                : new Change.CancelAtOnce(
                        now, Money.zero(subscription.terms().price().currency()), Departure.INVOLUNTARY);
    }

    private static Said unpaid(String language) {
        return new Said(Optional.of(Reason.PAYMENT_FAILED), Optional.empty(), Optional.empty(), language);
    }
}
