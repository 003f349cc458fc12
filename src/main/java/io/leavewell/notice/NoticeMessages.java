package io.leavewell.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the pages of notices, and beside the sentences of their letters. */
@MessageBundle("notice")
interface NoticeMessages {
    @Message
    String door();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String prices();

    @Message
    String kind();

    @Message
    String anyKind();

    @Message
    String state();

    @Message
    String anyState();

    @Message
    String none();

    @Message
    String nothingFound();

    @Message
    String customer();

    @Message
    String plan();

    @Message
    String charge();

    @Message
    String amount();

    @Message
    String sent();

    @Message
    String posted();

    @Message
    String goesFrom();

    @Message
    String address();

    @Message
    String why();

    @Message
    String messageId();

    @Message
    String chargedFrom();

    @Message
    String ofChange(String name);

    @Message
    String leadDays(String what, int days);

    @Message
    String leadOff(String what);

    @Message
    String kindRenewal();

    @Message
    String kindTrial();

    @Message
    String kindPrice();

    @Message
    String kindPriceOff();

    @Message
    String statePlanned();

    @Message
    String statePosted();

    @Message
    String stateSent();

    @Message
    String stateFailed();

    @Message
    String stateSkipped();

    @Message
    String late();

    @Message
    String skipNoAddress();

    @Message
    String skipErased();

    @Message
    String skipLeaving();

    @Message
    String skipEnded();

    @Message
    String skipOtherPlan();

    @Message
    String skipStopped();

    @Message
    String noLongerNeeded();

    @Message
    String fromTo(String before, String after);

    @Message
    String proofOf(String kind, String who);

    @Message
    String asSent();

    @Message
    String asWritten();

    @Message
    String linksHidden();

    @Message
    String wordsErased();

    @Message
    String neverWritten();

    @Message
    String notWritten();

    @Message
    String workComing();

    @Message
    String workPrices();

    @Message
    String letters();

    @Message
    String sampleReason();

    @Message
    String withDiscount(String kind);

    @Message
    String monthly();

    @Message
    String quarterly();

    @Message
    String halfYearly();

    @Message
    String yearly();

    @Message
    String factPlan();

    @Message
    String planOf(String plan, String interval);

    @Message
    String factRenews();

    @Message
    String factFirstCharge();

    @Message
    String factAmount();

    @Message
    String factCard();

    @Message
    String cardOf(String brand, String last4);

    @Message
    String factBefore();

    @Message
    String factAfter();

    @Message
    String factFrom();

    @Message
    String factStays();

    @Message
    String chronicleOn(String kind, String amount, String day);

    @Message
    String chronicle(String kind, String amount);

    @Message
    String traceNotices();

    @Message
    String actDrafted();

    @Message
    String actChanged();

    @Message
    String actPublished();

    @Message
    String actStopped();

    @Message
    String actDiscarded();

    @Message
    String actRead();

    @Message
    String actExported();

    @Message
    String priceChange();

    @Message
    String notice();
}
