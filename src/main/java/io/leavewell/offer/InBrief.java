package io.leavewell.offer;

import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Offers in a line each, for the operators who keep them. */
public final class InBrief {

    private final Reader reader;
    private final UnaryOperator<String> planName;
    private final OfferFormMessages say;

    /** @param planName the name of a plan by its code */
    public InBrief(Reader reader, UnaryOperator<String> planName) {
        this.reader = reader;
        this.planName = planName;
        this.say = Messages.in(reader.language(), OfferFormMessages.class);
    }

    public String of(Offer offer) {
        if (offer instanceof Offer.PercentOff off) {
            return say.inBriefPercentOff(reader.number(off.percent()), off.months());
        } else if (offer instanceof Offer.AmountOff off) {
            return say.inBriefAmountOff(amounts(off.amounts()), off.months());
        } else if (offer instanceof Offer.Pause pause) {
            return say.inBriefPause(pause.mostMonths());
        } else if (offer instanceof Offer.OtherPlan other) {
            return say.inBriefOtherPlan(planName.apply(other.plan()));
        } else if (offer instanceof Offer.LongerTrial trial) {
            return say.inBriefLongerTrial(trial.days());
        }
        return offer instanceof Offer.Words help ? help.title().in(reader.language()) : say.inBriefAnnual();
    }

    /** "5 EUR, 5.5 USD". */
    public String amounts(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> reader.number(amount.getValue()) + "\u00a0" + amount.getKey())
                .collect(Collectors.joining(", "));
    }
}
