package io.leavewell.offer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of offers whose terms follow from their figures. */
@MessageBundle("offer")
public interface OfferMessages {

    @Message
    String discountTitle(String price, String before, int months);

    @Message
    String discountTerms(String from, String until, String before);

    @Message
    String discountButton(String plan, String price);

    @Message
    String pauseTitle();

    @Message
    String pauseTerms(String from, String price);

    @Message
    String pauseLegend();

    @Message
    String pauseOption(int months, String until);

    @Message
    String pauseButton();

    @Message
    String planTitle(String plan, String price);

    @Message
    String planTerms(String from, String before, String difference);

    @Message
    String planButton(String plan);

    @Message
    String annualTitle(String price, String saving);

    @Message
    String annualTerms(String from, String price, String before);

    @Message
    String annualButton();

    @Message
    String trialTitle(int days);

    @Message
    String trialTerms(String until, String price);

    @Message
    String trialButton();

    @Message
    String perMonth(String price);

    @Message
    String perQuarter(String price);

    @Message
    String perHalfYear(String price);

    @Message
    String perYear(String price);
}
