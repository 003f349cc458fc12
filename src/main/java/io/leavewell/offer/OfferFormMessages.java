package io.leavewell.offer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read where they edit an offer. */
@MessageBundle("offerForm")
public interface OfferFormMessages {

    @Message
    String kindPercentOff();

    @Message
    String kindAmountOff();

    @Message
    String kindPause();

    @Message
    String kindOtherPlan();

    @Message
    String kindAnnual();

    @Message
    String kindLongerTrial();

    @Message
    String kindTalk();

    @Message
    String kindArticle();

    @Message
    String id();

    @Message
    String idIsOdd();

    @Message
    String percent();

    @Message
    String months();

    @Message
    String amountIn(String currency);

    @Message
    String noAmount();

    @Message
    String noCurrency(String code);

    @Message
    String tooManyDigits(String currency, int digits);

    @Message
    String mostMonths();

    @Message
    String plan();

    @Message
    String planGone(String plan);

    @Message
    String difference();

    @Message
    String days();

    @Message
    String title();

    @Message
    String terms();

    @Message
    String button();

    @Message
    String url();

    @Message
    String note();

    @Message
    String until();

    @Message
    String most();

    @Message
    String inBriefPercentOff(String percent, int months);

    @Message
    String inBriefAmountOff(String amounts, int months);

    @Message
    String inBriefPause(int months);

    @Message
    String inBriefOtherPlan(String plan);

    @Message
    String inBriefAnnual();

    @Message
    String inBriefLongerTrial(int days);
}
