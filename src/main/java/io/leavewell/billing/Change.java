package io.leavewell.billing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.leavewell.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What can be done to a subscription, with every amount and moment as the customer saw it: who carries it out later still
 * does what was promised.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.CancelAtPeriodEnd.class, name = "cancel_at_period_end"),
    @JsonSubTypes.Type(value = Change.CancelAtOnce.class, name = "cancel_at_once"),
    @JsonSubTypes.Type(value = Change.Restore.class, name = "restore"),
    @JsonSubTypes.Type(value = Change.StartDiscount.class, name = "discount"),
    @JsonSubTypes.Type(value = Change.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = Change.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = Change.SwitchPlan.class, name = "switch_plan"),
    @JsonSubTypes.Type(value = Change.ExtendTrial.class, name = "extend_trial")
})
public sealed interface Change {

    /** Which ability of the provider this needs. */
    Capability needs();

    /** What a year costs after it, for a subscription charged every {@code current}; empty if it sets no price. */
    default Optional<Money> priceOfYear(Interval current) {
        return Optional.empty();
    }

    /** Has it done by the one who keeps the books. */
    void by(Bookkeeper bookkeeper);

    /** Nothing is charged from {@code endsAt} on; what was paid until then stays usable. */
    record CancelAtPeriodEnd(Instant endsAt, Departure departure) implements Change {
        @Override
        public Capability needs() {
            return Capability.CANCEL_AT_PERIOD_END;
        }

        @Override
        public void by(Bookkeeper bookkeeper) {
            bookkeeper.cancelAtPeriodEnd(this);
        }
    }

    /** Ends at {@code at}, which is now; {@code refund} is the unused part of what was paid. */
    record CancelAtOnce(Instant at, Money refund, Departure departure) implements Change {
        @Override
        public Capability needs() {
            return Capability.CANCEL_AT_ONCE;
        }

        @Override
        public void by(Bookkeeper bookkeeper) {
            bookkeeper.cancelAtOnce(this);
        }
    }

    /** Takes a cancellation back, while the subscription has not ended. */
    record Restore() implements Change {
        @Override
        public Capability needs() {
            return Capability.RESTORE;
        }

        @Override
        public void by(Bookkeeper bookkeeper) {
            bookkeeper.restore(this);
        }
    }

    /** Renewals from {@code from} and before {@code until} cost {@code price}. */
    record StartDiscount(Reduction reduction, Money price, Instant from, Instant until) implements Change {
        @Override
        public Capability needs() {
            return Capability.DISCOUNT;
        }

        @Override
        public void by(Bookkeeper bookkeeper) {
            bookkeeper.startDiscount(this);
        }

        @Override
        public Optional<Money> priceOfYear(Interval current) {
            return Optional.of(price.times(current.timesAYear()));
        }
    }

    /** Nothing is charged from {@code from} until {@code resumesAt}, then it goes on as before. */
    record Pause(Instant from, Instant resumesAt) implements Change {
        @Override
        public Capability needs() {
            return Capability.PAUSE;
        }

        @Override
        public void by(Bookkeeper bookkeeper) {
            bookkeeper.pause(this);
        }
    }

    /** Ends a pause early, or forgets one that has not begun. */
    record Resume() implements Change {
        @Override
        public Capability needs() {
            return Capability.PAUSE;
        }

        @Override
        public void by(Bookkeeper bookkeeper) {
            bookkeeper.resume(this);
        }
    }

    /** From {@code at} the subscription is to another plan, interval or price; in mid-period the difference is prorated. */
    record SwitchPlan(String plan, Interval interval, Money price, Instant at) implements Change {
        @Override
        public Capability needs() {
            return Capability.SWITCH_PLAN;
        }

        @Override
        public void by(Bookkeeper bookkeeper) {
            bookkeeper.switchPlan(this);
        }

        @Override
        public Optional<Money> priceOfYear(Interval current) {
            return Optional.of(price.times(interval.timesAYear()));
        }
    }

    /** The first charge moves to {@code until}. */
    record ExtendTrial(Instant until) implements Change {
        @Override
        public Capability needs() {
            return Capability.EXTEND_TRIAL;
        }

        @Override
        public void by(Bookkeeper bookkeeper) {
            bookkeeper.extendTrial(this);
        }
    }
}
