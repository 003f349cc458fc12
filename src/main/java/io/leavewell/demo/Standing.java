package io.leavewell.demo;

import io.leavewell.billing.Bookkeeper;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Period;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.money.Money;
import io.leavewell.web.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where a subscription stands at one moment of its life, and what is agreed about it. */
abstract class Standing implements Bookkeeper {

    final UUID id;
    final String externalId;
    final Person person;
    final Instant startedAt;
    Terms terms;
    Status status = Status.TRIALING;
    Instant anchor;
    Period period;
    Instant endsAt;
    Departure departure;
    Change.Pause pause;
    Change.StartDiscount discount;
    Change.SwitchPlan next;
    long perYear;

    Standing(UUID id, String externalId, Person person, Terms terms, Period trial) {
        this.id = id;
        this.externalId = externalId;
        this.person = person;
        this.terms = terms;
        this.period = trial;
        this.startedAt = trial.start();
        this.anchor = trial.end();
    }

    boolean isOver() {
        return status == Status.ENDED;
    }

    /** Leaving already, or resting: there is nothing to decide. */
    boolean isHeld() {
        return endsAt != null || pause != null || status == Status.UNPAID;
    }

    /** When it ends, is charged, or its pause begins. */
    Instant turnsAt() {
        return status == Status.PAUSED ? pause.resumesAt() : period.end();
    }

    boolean pausesAt(Instant moment) {
        return pause != null
                && !pause.from().isAfter(moment)
                && pause.resumesAt().isAfter(moment);
    }

    Money priceAt(Instant start) {
        var discounted = discount != null && !start.isBefore(discount.from()) && start.isBefore(discount.until());
        return discounted ? discount.reduction().appliedTo(terms.price()) : terms.price();
    }

    /** A paid period begins. Whoever starts off the rhythm of the anchor starts a rhythm of their own. */
    void begin(Instant start) {
        var zone = person.zone();
        var rhythm = terms.interval();
        var onBeat = rhythm.renewalAfter(start.minusNanos(1), anchor, zone).equals(start);
        anchor = onBeat ? anchor : start;
        period = new Period(start, rhythm.renewalAfter(start, anchor, zone));
        status = Status.ACTIVE;
        pause = Optional.ofNullable(pause)
                .filter(coming -> !coming.from().isBefore(period.end()))
                .orElse(null);
        discount = Optional.ofNullable(discount)
                .filter(running -> running.until().isAfter(start))
                .orElse(null);
    }

    /** @return by how much it brings more than before */
    long earn(long becomes) {
        var delta = becomes - perYear;
        perYear = becomes;
        return delta;
    }

    /** As the domain sees it, to ask what it would be offered; never kept. */
    Subscription asSubscription() {
        return Json.MAPPER.convertValue(
                Map.of(
                        "id", id,
                        "externalId", externalId,
                        "customer", person.fields(),
                        "terms", terms,
                        "status", status,
                        "startedAt", startedAt,
                        "anchor", anchor,
                        "period", period,
                        "perYear", perYear),
                Subscription.class);
    }

    @Override
    public void cancelAtPeriodEnd(Change.CancelAtPeriodEnd change) {
        endsAt = change.endsAt();
        departure = change.departure();
    }

    @Override
    public void cancelAtOnce(Change.CancelAtOnce change) {
        throw new UnsupportedOperationException("No plan of the sample company ends at once");
    }

    @Override
    public void restore(Change.Restore change) {
        endsAt = null;
        departure = null;
    }

    @Override
    public void startDiscount(Change.StartDiscount change) {
        discount = change;
    }

    @Override
    public void pause(Change.Pause change) {
        pause = change;
    }

    @Override
    public void resume(Change.Resume change) {
        pause = null;
    }

    @Override
    public void switchPlan(Change.SwitchPlan change) {
        next = change;
    }

    @Override
    public void extendTrial(Change.ExtendTrial change) {
        period = new Period(period.start(), change.until());
        anchor = change.until();
    }
}
