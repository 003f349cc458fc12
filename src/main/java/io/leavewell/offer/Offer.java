package io.leavewell.offer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.leavewell.billing.Capability;
import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Status;
import io.leavewell.money.Money;
import io.leavewell.web.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something proposed to a customer, in place of leaving. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Offer.PercentOff.class, name = "percent_off"),
    @JsonSubTypes.Type(value = Offer.AmountOff.class, name = "amount_off"),
    @JsonSubTypes.Type(value = Offer.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = Offer.OtherPlan.class, name = "other_plan"),
    @JsonSubTypes.Type(value = Offer.Annual.class, name = "annual"),
    @JsonSubTypes.Type(value = Offer.LongerTrial.class, name = "longer_trial"),
    @JsonSubTypes.Type(value = Offer.Talk.class, name = "talk"),
    @JsonSubTypes.Type(value = Offer.Article.class, name = "article")
})
public sealed interface Offer permits Discount, Move, Offer.Pause, Offer.LongerTrial, Offer.Words {

    /** Short and stable: forms, evidence and reports speak of it by this. */
    String id();

    /** What accepting it would do: one change for each choice it leaves; none where its price is not known. */
    List<? extends Change> changes(Situation situation);

    /**
     * The most that is not earned if it is accepted, compared with going on as agreed: for a discount and a pause in all
     * their months, for other terms in a year, for a longer trial in its days. Only of an offer that is not refused.
     */
    Money mostCost(Situation situation);

    /** What the billing provider must be able to do for it. */
    Optional<Capability> needs();

    /** Whom it is for. */
    default boolean fits(Status status) {
        return status == Status.ACTIVE;
    }

    /** Whether it makes sense only for plans that are paid by the month. */
    default boolean isForMonthly() {
        return true;
    }

    /** Whether accepting it counts as staying for it. Talking and reading do not. */
    default boolean saves() {
        return needs().isPresent();
    }

    /** A sentence of the operator above the terms. */
    default Optional<Text> note() {
        return Optional.empty();
    }

    /** How long, and how often, it is made. */
    default Optional<Limit> limit() {
        return Optional.empty();
    }

    /** A share off the price for some months. */
    record PercentOff(String id, BigDecimal percent, int months, Optional<Text> note, Optional<Limit> limit)
            implements Discount {
        @Override
        public List<Change.StartDiscount> changes(Situation situation) {
            return situation.percentOff(percent, months);
        }
    }

    /** An amount off the price for some months, stated for each currency in which it is offered. */
    record AmountOff(String id, Map<String, BigDecimal> amounts, int months, Optional<Text> note, Optional<Limit> limit)
            implements Discount {
        @Override
        public List<Change.StartDiscount> changes(Situation situation) {
            return situation.amountOff(amounts, months);
        }
    }

    /** Some months without charges; the customer picks how many. */
    record Pause(String id, int mostMonths, Optional<Text> note, Optional<Limit> limit) implements Offer {
        @Override
        public List<? extends Change> changes(Situation situation) {
            return situation.pauses(mostMonths);
        }

        @Override
        public Optional<Capability> needs() {
            return Optional.of(Capability.PAUSE);
        }

        @Override
        public Money mostCost(Situation now) {
            return now.agreed().price().times(mostMonths);
        }
    }

    /** A cheaper plan; {@code difference} says what is missing there. */
    record OtherPlan(String id, String plan, Text difference, Optional<Text> note, Optional<Limit> limit)
            implements Move {
        @Override
        public List<Change.SwitchPlan> changes(Situation situation) {
            return situation.switchTo(plan, situation.agreed().interval());
        }

        @Override
        public boolean isForMonthly() {
            return false;
        }
    }

    /** The same plan paid by the year, for less than twelve months cost. */
    record Annual(String id, Optional<Text> note, Optional<Limit> limit) implements Move {
        @Override
        public List<Change.SwitchPlan> changes(Situation situation) {
            return situation.switchTo(situation.agreed().plan(), Interval.YEAR);
        }
    }

    /** More days before the first charge. */
    record LongerTrial(String id, int days, Optional<Text> note, Optional<Limit> limit) implements Offer {
        @Override
        public List<? extends Change> changes(Situation situation) {
            return situation.trialLongerBy(days);
        }

        @Override
        public Optional<Capability> needs() {
            return Optional.of(Capability.EXTEND_TRIAL);
        }

        @Override
        public boolean fits(Status status) {
            return status == Status.TRIALING;
        }

        @Override
        public Money mostCost(Situation now) {
            return now.priceOfDays(days);
        }

        @Override
        public boolean isForMonthly() {
            return false;
        }
    }

    /** A person of the team answers. */
    record Talk(String id, Text title, Text terms, Text button) implements Words {}

    /** Something to read that helps with exactly this. */
    record Article(String id, Text title, Text terms, Text button, String url) implements Words {}

    /** Help that changes nothing in billing, and so is for everybody. */
    sealed interface Words extends Offer permits Talk, Article {
        Text title();

        Text terms();

        Text button();

        @Override
        default List<? extends Change> changes(Situation situation) {
            return List.of();
        }

        @Override
        default Optional<Capability> needs() {
            return Optional.empty();
        }

        @Override
        default Money mostCost(Situation now) {
            return Money.zero(now.agreed().price().currency());
        }

        @Override
        default boolean fits(Status status) {
            return true;
        }

        @Override
        default boolean isForMonthly() {
            return false;
        }
    }
}
