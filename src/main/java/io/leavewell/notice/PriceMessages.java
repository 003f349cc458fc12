package io.leavewell.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the pages of price changes. */
@MessageBundle("noticePrice")
interface PriceMessages {
    @Message
    String intro();

    @Message
    String fresh();

    @Message
    String none();

    @Message
    String change();

    @Message
    String price();

    @Message
    String stage();

    @Message
    String last();

    @Message
    String named(String plans, String day);

    @Message
    String formLead();

    @Message
    String audience();

    @Message
    String plans();

    @Message
    String intervals();

    @Message
    String segment();

    @Message
    String segmentHint();

    @Message
    String anySegment();

    @Message
    String pricesHeading();

    @Message
    String pricesHint();

    @Message
    String currency();

    @Message
    String choose();

    @Message
    String before();

    @Message
    String after();

    @Message
    String rowOf(int number);

    @Message
    String whenHeading();

    @Message
    String from();

    @Message
    String fromHint();

    @Message
    String leadLabel();

    @Message
    String leadHint(int least);

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String save();

    @Message
    String noPlan();

    @Message
    String noInterval();

    @Message
    String noSegment();

    @Message
    String noPrice();

    @Message
    String noCurrency();

    @Message
    String amountMissing(String label);

    @Message
    String samePrice();

    @Message
    String twice(String price);

    @Message
    String tooFine(String code, int digits);

    @Message
    String noDay();

    @Message
    String wrongDay(String day, int years);

    @Message
    String noReason();

    @Message
    String days(int many);

    @Message
    String reasonIn(String language);

    @Message
    String stageDraft();

    @Message
    String stageRunning();

    @Message
    String stageStopped();

    @Message
    String madeBy(String name, String moment);

    @Message
    String publishedBy(String name, String moment);

    @Message
    String stoppedBy(String name, String moment);

    @Message
    String warnings();

    @Message
    String warnLead(int days, int usual);

    @Message
    String warnNobody();

    @Message
    String warnSoon(int many, int days);

    @Message
    String warnAddress(int many);

    @Message
    String warnReason(String language);

    @Message
    String figureReached();

    @Message
    String figureOthers();

    @Message
    String figureChosen();

    @Message
    String figureWaiting();

    @Message
    String figureTold();

    @Message
    String figureCharged();

    @Message
    String figureLate();

    @Message
    String figureFailed();

    @Message
    String figureSkipped();

    @Message
    String figureOff();

    @Message
    String edit();

    @Message
    String discard();

    @Message
    String sample();

    @Message
    String sampleHint();

    @Message
    String sampleIn();

    @Message
    String publishHeading();

    @Message
    String publishLead(String reached);

    @Message
    String sure();

    @Message
    String publish();

    @Message
    String needsAdmin();

    @Message
    String stopHeading();

    @Message
    String stopLead();

    @Message
    String sureStop();

    @Message
    String stop();

    @Message
    String draftedNow();

    @Message
    String changedNow();

    @Message
    String discardedNow();

    @Message
    String publishedNow();

    @Message
    String stoppedNow();

    @Message
    String publishedBefore();

    @Message
    String stoppedBefore();

    @Message
    String tooLateToStop();

    @Message
    String notSure();

    @Message
    String changedMeanwhile();

    @Message
    String otherNumber();

    @Message
    String dayIsOver();

    @Message
    String leadTooShort(int days);
}
