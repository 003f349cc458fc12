package io.leavewell.reason;

import com.fasterxml.jackson.annotation.JsonValue;
import io.leavewell.billing.Departure;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lower level of the taxonomy: stable codes; what they are called on a page is up to the operator. */
public enum Reason {
    /** Something is not there; also unmet expectations. */
    MISSING_FEATURES(Group.PRODUCT),
    /** Too complex to use. */
    USABILITY(Group.PRODUCT),
    /** Bugs, slowness. */
    RELIABILITY(Group.PRODUCT),
    /** Nothing new comes. */
    STAGNATION(Group.PRODUCT),
    /** Costs too much; also lack of perceived value. */
    TOO_EXPENSIVE(Group.PRICING),
    /** No plan fits. */
    INFLEXIBLE_PLAN(Group.PRICING),
    /** It became dearer. */
    PRICE_INCREASE(Group.PRICING),
    /** Slow, unresolved, impersonal. */
    CUSTOMER_SERVICE(Group.SERVICE),
    /** Cuts, downturn. */
    BUDGET(Group.MARKET),
    /** Something else is used instead. */
    COMPETITOR(Group.MARKET),
    /** Life or business changed. */
    CHANGED_NEEDS(Group.MARKET),
    /** The start failed or never came. */
    ONBOARDING(Group.ONBOARDING_FIT),
    /** It was never the right thing. */
    POOR_FIT(Group.ONBOARDING_FIT),
    /** Not used enough. */
    LOW_USAGE(Group.USAGE),
    /** Unwanted renewal, double charge, refused refund. */
    BILLING_DISPUTE(Group.BILLING),
    /** Also expired card, outdated details. */
    PAYMENT_FAILED(Group.INVOLUNTARY),
    /** They have what they came for. */
    GOAL_ACHIEVED(Group.POSITIVE),
    /** None of these. */
    OTHER(Group.OTHER);

    private final Group group;

    Reason(Group group) {
        this.group = group;
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

    public Group group() {
        return group;
    }

    public Departure departure() {
        return switch (group) {
            case POSITIVE -> Departure.POSITIVE;
            case INVOLUNTARY -> Departure.INVOLUNTARY;
            default -> Departure.VOLUNTARY;
        };
    }
}
