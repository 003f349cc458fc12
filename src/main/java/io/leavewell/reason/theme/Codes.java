package io.leavewell.reason.theme;

import io.leavewell.billing.Interval;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Group;
import io.leavewell.reason.report.Ending;

/** What the codes in a filter are called. */
record Codes(ThemeMessages say) {

    String group(Group group) {
        return switch (group) {
            case PRODUCT -> say.groupProduct();
            case PRICING -> say.groupPricing();
            case SERVICE -> say.groupSupport();
            case MARKET -> say.groupMarket();
            case ONBOARDING_FIT -> say.groupOnboardingFit();
            case USAGE -> say.groupUsage();
            case BILLING -> say.groupBilling();
            case INVOLUNTARY -> say.groupInvoluntary();
            case POSITIVE -> say.groupPositive();
            case OTHER -> say.groupOther();
        };
    }

    /** One that came later has no name here. */
    String channel(Channel channel) {
        return switch (channel) {
            case EXIT_SURVEY -> say.channelExitSurvey();
            case RELAYED -> say.channelRelayed();
            case FOLLOW_UP -> say.channelFollowUp();
            case BILLING -> say.channelBilling();
            case REVIEW -> say.channelReview();
            case SUPPORT -> say.channelSupport();
            default -> channel.code();
        };
    }

    String ending(Ending ending) {
        return switch (ending) {
            case LEFT -> say.endingLeft();
            case OFFER -> say.endingOffer();
            case KEPT -> say.endingKept();
            case UNDONE -> say.endingUndone();
            case OTHER -> say.endingWithoutOffer();
            case STAYED -> say.endingStayed();
        };
    }

    String interval(Interval interval) {
        return switch (interval) {
            case MONTH -> say.intervalMonth();
            case QUARTER -> say.intervalQuarter();
            case HALF_YEAR -> say.intervalHalfYear();
            case YEAR -> say.intervalYear();
        };
    }
}
