package io.leavewell.cancellation.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the check says to operators. */
@MessageBundle("check")
public interface CheckMessages {

    @Message
    String gap(String path);

    @Message
    String noReasons();

    @Message
    String onlyOther();

    @Message
    String reasonTwice(String code);

    @Message
    String answerTwice(String reason, String code);

    @Message
    String noAnswers(String reason);

    @Message
    String required(String reason);

    @Message
    String untranslated(String place, String language);

    @Message
    String tooLong(String place, String language, String length, String most);

    @Message
    String unequalButtons(String language);

    @Message
    String cancelNotNamed(String language, String label);

    @Message
    String keepCancels(String language, String label);

    @Message
    String lopsided(String language, String cancel, String keep);

    @Message
    String pressing(String place, String words, String why);

    @Message
    String whyShame();

    @Message
    String whyLoss();

    @Message
    String whyDoubt();

    @Message
    String whyPlea();

    @Message
    String whyHurdle();

    @Message
    String claimElsewhere(String place, String words);

    @Message
    String noDay(String place, String words);

    @Message
    String otherDay(String place, String words, String day);

    @Message
    String noNumber(String place, String words);

    @Message
    String otherNumber(String place, String words, String number);

    @Message
    String selling(String place, String words);

    @Message
    String offerTwice(String id);

    @Message
    String offerUnknown(String reason, String id);

    @Message
    String percent(String id, String percent);

    @Message
    String months(String id, int months, int most);

    @Message
    String days(String id, int days, int most);

    @Message
    String limitOver(String id);

    @Message
    String providerCannot(String id);

    @Message
    String providerSilent();

    @Message
    String planGone(String id, String plan);

    @Message
    String planNotForAll(String id, String plan);

    @Message
    String planDearer(String id, String plan);

    @Message
    String yearDearer(String id);

    @Message
    String noMoney(String id, String amount, String currency);

    @Message
    String nothingLeft(String id);

    @Message
    String belowFloor(String id, String plan, String price, String floor);

    @Message
    String strayLink(String id, String url);

    @Message
    String strayExport(String url);

    @Message
    String noCountry(String country);

    @Message
    String noFloor(String floor);

    @Message
    String quiet(int months, int most);

    @Message
    String reason(String label);

    @Message
    String offer(String id);

    @Message
    String texts();

    @Message
    String keeping();

    @Message
    String factsRow(int number);

    @Message
    String partLabel();

    @Message
    String partHint();

    @Message
    String partPrompt();

    @Message
    String partFollowUp();

    @Message
    String partOption(String code);

    @Message
    String partTitle();

    @Message
    String partTerms();

    @Message
    String partButton();

    @Message
    String partNote();

    @Message
    String partDifference();

    @Message
    String partWhat();

    @Message
    String partHow();

    @Message
    String partCancel();

    @Message
    String partKeep();

    @Message
    String partLead();

    @Message
    String partQuestion();

    @Message
    String partAfterwards();
}
