package io.leavewell.cancellation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the flow's pages and letters. */
@MessageBundle("cancellation")
interface CancellationMessages {

    @Message
    String title(String plan);

    @Message
    String heading(String plan);

    @Message
    String lead();

    @Message
    String testMode();

    @Message
    String factPlan();

    @Message
    String factAccessUntil();

    @Message
    String factNextCharge();

    @Message
    String factNextChargeNone();

    @Message
    String factEnds();

    @Message
    String factEndsAtOnce();

    @Message
    String factRefund();

    @Message
    String factRefundNote(String amount);

    @Message
    String factTrialUntil();

    @Message
    String factPausedUntil();

    @Message
    String factOpenInvoice();

    @Message
    String question();

    @Message
    String questionHint(String brand);

    @Message
    String anOffer();

    @Message
    String cancelButton();

    @Message
    String keepButton();

    @Message
    String continueButton();

    @Message
    String errorPrefix();

    @Message
    String errorHeading();

    @Message
    String errorOfferGone();

    @Message
    String errorNoOption();

    @Message
    String errorNothingChosen();

    @Message
    String asked();

    @Message
    String askedNoMail(String brand);

    @Message
    String chooseHeading();

    @Message
    String chooseLead();

    @Message
    String chooseItem(String plan, String price);

    @Message
    String cancelledHeading(String plan);

    @Message
    String recordedHeading();

    @Message
    String recordedLead();

    @Message
    String acceptedRecordedLead();

    @Message
    String undoneHeading(String plan);

    @Message
    String undoneLead();

    @Message
    String keptHeading(String plan);

    @Message
    String keptLead();

    @Message
    String discountedHeading(String plan, String price);

    @Message
    String pausedHeading(String plan);

    @Message
    String switchedHeading(String plan);

    @Message
    String trialHeading();

    @Message
    String labelReceived();

    @Message
    String labelAccessUntil();

    @Message
    String labelEnded();

    @Message
    String labelChargedFromNow();

    @Message
    String labelNothing();

    @Message
    String labelRefunded();

    @Message
    String labelReference();

    @Message
    String labelPlan();

    @Message
    String labelNextCharge();

    @Message
    String labelChargeOn(String price, String day);

    @Message
    String labelNewPrice();

    @Message
    String labelFrom();

    @Message
    String labelUntil();

    @Message
    String labelAfterwards();

    @Message
    String labelPausedFrom();

    @Message
    String labelResumes();

    @Message
    String labelFirstCharge();

    @Message
    String nextHeading();

    @Message
    String nextMail(String email);

    @Message
    String nextMailLater();

    @Message
    String nextNoMail();

    @Message
    String nextAccess(String day);

    @Message
    String nextKeeping(String what, String how);

    @Message
    String nextComeBack(String brand);

    @Message
    String nextUndo(String day);

    @Message
    String nextReminder();

    @Message
    String nextReminderPause();

    @Message
    String nextCancelAnyTime();

    @Message
    String nextCut(String kept);

    @Message
    String undoButton();

    @Message
    String askOfferHeading();

    @Message
    String askOfferLead();

    @Message
    String askOfferButton();

    @Message
    String statementLink();

    @Message
    String backLink(String brand);

    @Message
    String changedMind();

    @Message
    String statementHeading();

    @Message
    String statementLead(String plan, String subscription, String day);

    @Message
    String statementInvoice();

    @Message
    String statementPeriod();

    @Message
    String statementPaid();

    @Message
    String statementRefunded();

    @Message
    String statementTotal();

    @Message
    String statementRemains();

    @Message
    String statementEmpty();

    @Message
    String statementPrint();

    @Message
    String plainTitle();

    @Message
    String plainRefusedHeading();

    @Message
    String plainRefusedLead();

    @Message
    String plainDownHeading();

    @Message
    String plainDownLead();

    @Message
    String plainHeading();

    @Message
    String plainLead();

    @Message
    String plainKind();

    @Message
    String plainKindOrdinary();

    @Message
    String plainKindCause();

    @Message
    String plainCause();

    @Message
    String plainCauseHint();

    @Message
    String plainName();

    @Message
    String plainContract();

    @Message
    String plainContractHint();

    @Message
    String plainEmail();

    @Message
    String plainEmailHint(String brand);

    @Message
    String plainEndsOn();

    @Message
    String plainEndsOnHint();

    @Message
    String plainButton();

    @Message
    String plainErrorEmail();

    @Message
    String plainErrorName();

    @Message
    String acknowledgedHeading();

    @Message
    String acknowledgedLead();

    @Message
    String acknowledgedMail();

    @Message
    String acknowledgedTeam();

    @Message
    String mailWhyOutcome(String brand);

    @Message
    String mailWhyWish();

    @Message
    String mailGreeting(String name);

    @Message
    String mailGreetingNoName();

    @Message
    String mailCancelledSubject(String plan);

    @Message
    String mailCancelledIntro(String plan);

    @Message
    String mailRecordedSubject(String plan);

    @Message
    String mailRecordedIntro(String plan);

    @Message
    String mailCarriedOutSubject(String heading);

    @Message
    String mailCarriedOutIntro();

    @Message
    String mailAcceptedSubject(String heading);

    @Message
    String mailAcceptedIntro();

    @Message
    String mailAcceptedRecordedIntro();

    @Message
    String mailUndoneSubject(String plan);

    @Message
    String mailUndoneIntro();

    @Message
    String mailUndoneRecordedIntro();

    @Message
    String mailReminderDiscountSubject(String day, String plan, String price);

    @Message
    String mailReminderDiscountIntro(String plan, String day, String price);

    @Message
    String mailReminderPauseSubject(String plan, String day);

    @Message
    String mailReminderPauseIntro(String day, String price);

    @Message
    String mailReminderButton();

    @Message
    String mailFreshLinkSubject();

    @Message
    String mailFreshLinkIntro(String moment, String reference);

    @Message
    String mailFreshLinkButton();

    @Message
    String mailFreshLinkNotYou();

    @Message
    String mailSeeOrUndo();

    @Message
    String mailSee();

    @Message
    String mailUndoUntil(String day);

    @Message
    String mailTeamTalkSubject();

    @Message
    String mailTeamTalkIntro(String customer, String subscription, String reason);

    @Message
    String mailTeamWords(String words);

    @Message
    String mailTeamAlertSubject(String what);

    @Message
    String mailTeamAlertIntro(String what);

    @Message
    String mailTeamWhy();

    @Message
    String alertEffectStuck(String reference, String why);

    @Message
    String alertFlowBroken(String why);

    @Message
    String alertWish(String reference);

    @Message
    String matterEffect();

    @Message
    String matterFlow();

    @Message
    String matterWish();

    @Message
    String reasonNone();

    @Message
    String stepLink();

    @Message
    String stepLinkWhy();

    @Message
    String taskEffect();

    @Message
    String taskFlow();

    @Message
    String taskWish();

    @Message
    String taskCarriedOut();
}
