package io.leavewell.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the codes of the taxonomy are called among operators. */
@MessageBundle("reasonName")
interface ReasonNames {

    @Message
    String missingFeatures();

    @Message
    String usability();

    @Message
    String reliability();

    @Message
    String stagnation();

    @Message
    String tooExpensive();

    @Message
    String inflexiblePlan();

    @Message
    String priceIncrease();

    @Message
    String poorSupport();

    @Message
    String budget();

    @Message
    String competitor();

    @Message
    String changedNeeds();

    @Message
    String onboarding();

    @Message
    String poorFit();

    @Message
    String lowUsage();

    @Message
    String billingDispute();

    @Message
    String paymentFailed();

    @Message
    String goalAchieved();

    @Message
    String other();
}
