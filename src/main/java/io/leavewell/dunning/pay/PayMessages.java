package io.leavewell.dunning.pay;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is read by whoever pays. */
@MessageBundle("pay")
interface PayMessages {

    @Message
    String errorPrefix();

    @Message
    String errorHeading();

    @Message
    String declinedHeading();

    @Message
    String heading(String amount, String plan);

    @Message
    String confirmHeading(String amount);

    @Message
    String factPlan();

    @Message
    String factInvoice(String number);

    @Message
    String factInvoiceValue(String amount, String from, String until);

    @Message
    String factPart();

    @Message
    String factOpen();

    @Message
    String factCard();

    @Message
    String factPausedUntil();

    @Message
    String cardName(String brand, String last4);

    @Message
    String cardValid(String card, String month);

    @Message
    String cardExpired(String card, String month);

    @Message
    String withCard();

    @Message
    String otherCard();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String expiry();

    @Message
    String expiryHint();

    @Message
    String cardNote();

    @Message
    String tests(String works, String poor, String declined, String confirmed);

    @Message
    String payButton(String amount);

    @Message
    String filedButton(String last4);

    @Message
    String confirmWay();

    @Message
    String confirmNote();

    @Message
    String confirmButton();

    @Message
    String daysQuestion();

    @Message
    String daysNote();

    @Message
    String dayButton();

    @Message
    String promisedNotice(String amount, String day);

    @Message
    String tryingNotice();

    @Message
    String nextHeading();

    @Message
    String nextTry(String day);

    @Message
    String nextCancel(String plan, String day);

    @Message
    String nextPause(String plan, String day);

    @Message
    String nextAnybody();

    @Message
    String stop();

    @Message
    String hostedNote();

    @Message
    String numberMissing();

    @Message
    String numberWrong();

    @Message
    String numberForTests();

    @Message
    String expiryMissing();

    @Message
    String expiryWrong();

    @Message
    String expiryOver();

    @Message
    String dayMissing();

    @Message
    String noCard();

    @Message
    String declinedInsufficientFunds();

    @Message
    String declinedExpiredCard();

    @Message
    String declinedHard();

    @Message
    String declinedAuthentication();

    @Message
    String declinedProcessor();

    @Message
    String declinedUnknown();

    @Message
    String recordedHeading();

    @Message
    String recordedLead(String amount);

    @Message
    String silentHeading();

    @Message
    String silentLead();

    @Message
    String thanksHeading(String amount);

    @Message
    String thanksLead(String plan);

    @Message
    String thanksOnly();

    @Message
    String factInvoices();

    @Message
    String factPaid();

    @Message
    String factPaidOn();

    @Message
    String factPaidUntil();

    @Message
    String thanksMail();

    @Message
    String nextCharge(String amount, String day);

    @Message
    String backLink(String brand);

    @Message
    String settledHeading();

    @Message
    String settledCancelled(String plan);

    @Message
    String settledPaused(String plan, String day);

    @Message
    String settledRefunded();

    @Message
    String settledVoided();

    @Message
    String endedHeading(String plan);

    @Message
    String endsHeading(String plan, String day);

    @Message
    String endedLead();

    @Message
    String endedBack(String brand);

    @Message
    String pausedHeading(String plan);

    @Message
    String pausedLead(String day);

    @Message
    String resumeButton(String plan);

    @Message
    String resumeFiledButton(String last4);

    @Message
    String resumeCharge(String amount);

    @Message
    String resumedHeading(String plan);

    @Message
    String resumedLead();

    @Message
    String resumingLead(String plan);

    @Message
    String lateHeading();

    @Message
    String lateLead();

    @Message
    String lateButton();

    @Message
    String askedHeading();

    @Message
    String askedLead();

    @Message
    String goneHeading();

    @Message
    String goneLead();

    @Message
    String goneCancel();

    @Message
    String mailLabel();

    @Message
    String bannerText();

    @Message
    String bannerPay();

    @Message
    String bannerClose();

    @Message
    String cardHeading();

    @Message
    String cardLead(String brand);

    @Message
    String cardButton();

    @Message
    String cardDoneHeading();

    @Message
    String cardDoneLead(String card);
}
