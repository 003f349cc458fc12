package io.leavewell.notice;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A charge to come of which somebody has to be told ahead. The same rules say who is told and, right before the letter
 * goes, whether it still holds (T-M5).
 *
 * @param at when it is charged
 * @param terms on which: those that are agreed for then
 * @param full without a discount
 * @param price what is charged
 */
record Coming(NoticeLetter kind, Subscription subscription, Instant at, Agreed terms, Money full, Money price) {

    /** Short ones renew so often that a word each time would be a nuisance. */
    private static final Set<Interval> LONG = Set.of(Interval.YEAR, Interval.HALF_YEAR);

    /** What it is charged for. */
    record Agreed(String plan, Interval interval) {}

    /** The renewal of a long plan that is paid and goes on. */
    static Optional<Coming> renewal(Subscription subscription, Instant now) {
        return LONG.contains(subscription.terms().interval()) && subscription.status() == Status.ACTIVE
                ? charge(NoticeLetter.RENEWAL, subscription, now)
                : Optional.empty();
    }

    /** The first charge after a trial that is long enough for a word ahead. */
    static Optional<Coming> firstCharge(Subscription subscription, Lead lead, Instant now) {
        var trial = subscription.period();
        return subscription.status() == Status.TRIALING && lead.fits(trial.start(), trial.end(), subscription.zone())
                ? charge(NoticeLetter.TRIAL, subscription, now)
                : Optional.empty();
    }

    private static Optional<Coming> charge(NoticeLetter kind, Subscription subscription, Instant now) {
        var at = subscription.period().end();
        var goesOn = !subscription.isLeaving()
                && !subscription.pausesAt(at)
                && !subscription.customer().isErased();
        return Optional.of(at)
                .filter(charge -> goesOn && charge.isAfter(now))
                .map(charge -> of(kind, subscription, charge))
                .filter(coming -> coming.price().isPositive());
    }

    /** What a subscription is charged at a moment, with the other price of which somebody is told already. */
    static Coming of(NoticeLetter kind, Subscription subscription, Instant at) {
        var next = subscription.next().filter(change -> !change.at().isAfter(at));
        var current = subscription.terms();
        var full = next.map(change -> change.price())
                .or(() -> told(subscription, at))
                .orElse(current.price());
        var terms = next.map(change -> new Agreed(name(change.plan(), current), change.interval()))
                .orElseGet(() -> new Agreed(current.plan().name(), current.interval()));
        return new Coming(kind, subscription, at, terms, full, reduced(subscription, at, full));
    }

    /** What it would be charged for its plan at a price. */
    static Coming at(NoticeLetter kind, Subscription subscription, Instant at, Money full) {
        var terms = subscription.terms();
        var agreed = new Agreed(terms.plan().name(), terms.interval());
        return new Coming(kind, subscription, at, agreed, full, reduced(subscription, at, full));
    }

    boolean isDiscounted() {
        return !price.equals(full);
    }

    /** Whether a discount runs now that will be over by then. */
    boolean losesDiscount(Instant now) {
        return subscription.hasDiscountAt(now) && !subscription.hasDiscountAt(at);
    }

    private static Money reduced(Subscription subscription, Instant at, Money full) {
        return subscription
                .discount()
                .filter(running -> subscription.hasDiscountAt(at))
                .map(running -> running.reduction().appliedTo(full))
                .orElse(full);
    }

    private static Optional<Money> told(Subscription subscription, Instant at) {
        return Notice.pendingPrice(subscription)
                .filter(notice ->
                        notice.aboutAt().filter(from -> !from.isAfter(at)).isPresent())
                .filter(notice -> NoticeState.of(notice, notice.letter()).tells())
                .map(Notice::amount);
    }

    private static String name(String plan, Terms current) {
        return current.plan().code().equals(plan)
                ? current.plan().name()
                : Plan.coded(plan).map(known -> known.name()).orElse(plan);
    }
}
