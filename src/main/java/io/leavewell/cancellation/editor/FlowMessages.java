package io.leavewell.cancellation.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read where they edit the cancel flow. */
@MessageBundle("flow")
interface FlowMessages {

    @Message
    String door();

    @Message
    String tabs();

    @Message
    String tabDraft();

    @Message
    String tabPreview();

    @Message
    String tabReplay();

    @Message
    String tabPublish();

    @Message
    String tabHistory();

    @Message
    String overviewLead();

    @Message
    String inForceHeading();

    @Message
    String versionSince(int version, String at, String by);

    @Message
    String draftHeading();

    @Message
    String draftChanged(int changes, String by, String at);

    @Message
    String draftEmpty();

    @Message
    String checkAndPublish();

    @Message
    String discard();

    @Message
    String reasonsHeading();

    @Message
    String addReason();

    @Message
    String addReasonLead();

    @Message
    String noReasonLeft();

    @Message
    String noReasons();

    @Message
    String changeOrder();

    @Message
    String reason();

    @Message
    String offersFor();

    @Message
    String offersForHint();

    @Message
    String firstOffer();

    @Message
    String nextOffer();

    @Message
    String noOffer();

    @Message
    String offerGone(String id);

    @Message
    String inactive();

    @Message
    String asksFurther();

    @Message
    String offersHeading();

    @Message
    String offersLead();

    @Message
    String addOffer();

    @Message
    String offer();

    @Message
    String standsFor();

    @Message
    String standsForNothing();

    @Message
    String noOffers();

    @Message
    String limitUntil(String day);

    @Message
    String limitMost(String most);

    @Message
    String modesHeading();

    @Message
    String textsHeading();

    @Message
    String change();

    @Message
    String look();

    @Message
    String export();

    @Message
    String importHeading();

    @Message
    String ourWords();

    @Message
    String months(int months);

    @Message
    String floors();

    @Message
    String noFloors();

    @Message
    String timing();

    @Message
    String timingWith();

    @Message
    String timingAfter();

    @Message
    String timingNone();

    @Message
    String ending();

    @Message
    String endingPerPlan();

    @Message
    String endingAtEnd();

    @Message
    String endingAtOnce();

    @Message
    String quietMonths();

    @Message
    String orderRandom();

    @Message
    String orderRandomHint();

    @Message
    String orderAsListed();

    @Message
    String orderLead();

    @Message
    String place();

    @Message
    String move();

    @Message
    String moveUp(String reason);

    @Message
    String moveDown(String reason);

    @Message
    String partOrder();

    @Message
    String partReason(String name);

    @Message
    String partOffer(String name);

    @Message
    String reasonTitle(String name);

    @Message
    String newReasonHeading(String name);

    @Message
    String reasonLead();

    @Message
    String code();

    @Message
    String askedHeading();

    @Message
    String active();

    @Message
    String activeHint();

    @Message
    String labelHint();

    @Message
    String promptHint();

    @Message
    String optional();

    @Message
    String followUpHint();

    @Message
    String question();

    @Message
    String optionCodeHint();

    @Message
    String optionCoded(String code);

    @Message
    String required();

    @Message
    String kind();

    @Message
    String removeReason();

    @Message
    String removeReasonHint();

    @Message
    String removeReasonButton();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String removed();

    @Message
    String back();

    @Message
    String saveMine();

    @Message
    String keepTheirs();

    @Message
    String overtakenHeading(String by);

    @Message
    String overtakenLead(String by);

    @Message
    String overtakenWays();

    @Message
    String overtakenNothingDone();

    @Message
    String field();

    @Message
    String theirs(String by);

    @Message
    String yours();

    @Message
    String nothing();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String floorIn(String currency);

    @Message
    String keepingWhat();

    @Message
    String keepingHow();

    @Message
    String keepingExport();

    @Message
    String factRow(int number);

    @Message
    String textLead();

    @Message
    String textQuestion();

    @Message
    String textCancel();

    @Message
    String textKeep();

    @Message
    String textAfterwards();

    @Message
    String actSaved();

    @Message
    String actPublished();

    @Message
    String actRolledBack();

    @Message
    String actDiscarded();

    @Message
    String actImported();

    @Message
    String actPreviewed();
}
