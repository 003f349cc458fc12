package io.leavewell.reason;

import com.fasterxml.jackson.annotation.JsonValue;
import io.leavewell.billing.Departure;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The lower level of the taxonomy: stable codes; what they are called on a page is up to the operator. */
public enum Reason {
    /** Something is not there; also unmet expectations. */
    MISSING_FEATURES(Group.PRODUCT, ReasonNames::missingFeatures),
    /** Too complex to use. */
    USABILITY(Group.PRODUCT, ReasonNames::usability),
    /** Bugs, slowness. */
    RELIABILITY(Group.PRODUCT, ReasonNames::reliability),
    /** Nothing new comes. */
    STAGNATION(Group.PRODUCT, ReasonNames::stagnation),
    /** Costs too much; also lack of perceived value. */
    TOO_EXPENSIVE(Group.PRICING, ReasonNames::tooExpensive),
    /** No plan fits. */
    INFLEXIBLE_PLAN(Group.PRICING, ReasonNames::inflexiblePlan),
    /** It became dearer. */
    PRICE_INCREASE(Group.PRICING, ReasonNames::priceIncrease),
    /** Slow, unresolved, impersonal. */
    CUSTOMER_SERVICE(Group.SERVICE, ReasonNames::poorSupport),
    /** Cuts, downturn. */
    BUDGET(Group.MARKET, ReasonNames::budget),
    /** Something else is used instead. */
    COMPETITOR(Group.MARKET, ReasonNames::competitor),
    /** Life or business changed. */
    CHANGED_NEEDS(Group.MARKET, ReasonNames::changedNeeds),
    /** The start failed or never came. */
    ONBOARDING(Group.ONBOARDING_FIT, ReasonNames::onboarding),
    /** It was never the right thing. */
    POOR_FIT(Group.ONBOARDING_FIT, ReasonNames::poorFit),
    /** Not used enough. */
    LOW_USAGE(Group.USAGE, ReasonNames::lowUsage),
    /** Unwanted renewal, double charge, refused refund. */
    BILLING_DISPUTE(Group.BILLING, ReasonNames::billingDispute),
    /** Also expired card, outdated details. */
    PAYMENT_FAILED(Group.INVOLUNTARY, ReasonNames::paymentFailed),
    /** They have what they came for. */
    GOAL_ACHIEVED(Group.POSITIVE, ReasonNames::goalAchieved),
    /** None of these. */
    OTHER(Group.OTHER, ReasonNames::other);

    private final Group group;
    private final Function<ReasonNames, String> name;

    Reason(Group group, Function<ReasonNames, String> name) {
        this.group = group;
        this.name = name;
    }

    public static Optional<Reason> coded(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called among operators. */
    public String label(Language language) {
        return name.apply(Messages.in(language, ReasonNames.class));
    }

    public Group group() {
        return group;
    }

    /** Whether a company can do something about it; nobody can about a budget, a move or a goal that was reached. */
    public boolean isAddressable() {
        return switch (this) {
            case BUDGET, CHANGED_NEEDS, POOR_FIT, GOAL_ACHIEVED, OTHER -> false;
            default -> true;
        };
    }

    public Departure departure() {
        return switch (group) {
            case POSITIVE -> Departure.POSITIVE;
            case INVOLUNTARY -> Departure.INVOLUNTARY;
            default -> Departure.VOLUNTARY;
        };
    }
}
