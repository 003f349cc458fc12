package io.leavewell.reason.alert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on the pages of alerts, and in the messages that tell them. */
@MessageBundle("alert")
interface AlertMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String newAlert();

    @Message
    String noneHeading();

    @Message
    String noneLead();

    @Message
    String alert();

    @Message
    String conditions();

    @Message
    String goesTo();

    @Message
    String last();

    @Message
    String never();

    @Message
    String state();

    @Message
    String active();

    @Message
    String paused();

    @Message
    String deaf();

    @Message
    String inHeadings(String which);

    @Message
    String inValue(String amount);

    @Message
    String inSegment(String name);

    @Message
    String inWords(String which);

    @Message
    String toldHeading();

    @Message
    String toldNone();

    @Message
    String told();

    @Message
    String reason();

    @Message
    String words();

    @Message
    String noWords();

    @Message
    String noReason();

    @Message
    String read();

    @Message
    String newHeading();

    @Message
    String back();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String conditionsHeading();

    @Message
    String conditionsHint();

    @Message
    String headings();

    @Message
    String headingsHint();

    @Message
    String least();

    @Message
    String currency();

    @Message
    String segment();

    @Message
    String anySegment();

    @Message
    String wordsHint();

    @Message
    String whereHeading();

    @Message
    String mail();

    @Message
    String mailHint();

    @Message
    String webhook();

    @Message
    String webhookHint();

    @Message
    String target();

    @Message
    String targetHint();

    @Message
    String owner();

    @Message
    String ownerHint();

    @Message
    String choose();

    @Message
    String save();

    @Message
    String noCondition();

    @Message
    String noCurrency();

    @Message
    String tooManyDigits(String code, int most);

    @Message
    String segmentGone();

    @Message
    String tooManyWords(int most, int length);

    @Message
    String noWay();

    @Message
    String noOwner();

    @Message
    String made(String name);

    @Message
    String changed(String name);

    @Message
    String trial();

    @Message
    String trialLead();

    @Message
    String trialMailed(String address);

    @Message
    String trialArrived(String host);

    @Message
    String trialFailed(String why);

    @Message
    String ownerGone();

    @Message
    String pause();

    @Message
    String pauseLead();

    @Message
    String pausedNow(String name);

    @Message
    String resume();

    @Message
    String resumedNow(String name);

    @Message
    String end();

    @Message
    String endLead();

    @Message
    String endNow(String name);

    @Message
    String endedNow(String name);

    @Message
    String more();

    @Message
    String firstHeading(String rule, String label);

    @Message
    String moreHeading(String rule, String many, String since);

    @Message
    String listed(String listed, String total);

    @Message
    String aMonth(String amount);

    @Message
    String why(String rule);

    @Message
    String allAlerts();

    @Message
    String trialHeading(String rule);

    @Message
    String trialWords();

    @Message
    String actMade();

    @Message
    String actChanged();

    @Message
    String actPaused();

    @Message
    String actResumed();

    @Message
    String actEnded();

    @Message
    String actTried();

    @Message
    String workNotice();

    @Message
    String workGather();

    @Message
    String traceQuotes();

    @Message
    String traceAlerts();
}
