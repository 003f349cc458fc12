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

    @Message
    String otherCurrency();

    @Message
    String otherAmount();

    @Message
    String addOfferLead();

    @Message
    String offerTitle(String kind);

    @Message
    String newOfferLead();

    @Message
    String shortName();

    @Message
    String offerTerms();

    @Message
    String idHint();

    @Message
    String amountOff();

    @Message
    String amountOffHint();

    @Message
    String annualHint();

    @Message
    String choosePlan();

    @Message
    String differenceHint();

    @Message
    String helpTermsHint();

    @Message
    String noteAndLimit();

    @Message
    String noteHint();

    @Message
    String limit();

    @Message
    String limitHint();

    @Message
    String mostTimes();

    @Message
    String readsHeading();

    @Message
    String readsLead();

    @Message
    String readsToNobody();

    @Message
    String removeOffer();

    @Message
    String removeOfferStands();

    @Message
    String removeOfferThen();

    @Message
    String removeOfferUnused();

    @Message
    String removeOfferButton();

    @Message
    String idTaken(String id);

    @Message
    String textsPageLead();

    @Message
    String wordsHeading();

    @Message
    String wordsHint();

    @Message
    String buttonsHint();

    @Message
    String afterwardsHint();

    @Message
    String keepingHeading();

    @Message
    String keepingHint();

    @Message
    String factsHeading();

    @Message
    String factsHint();

    @Message
    String factWhat(int number);

    @Message
    String factHow(int number);

    @Message
    String modesLead();

    @Message
    String marketsHeading();

    @Message
    String marketsHint();

    @Message
    String asElsewhere();

    @Message
    String otherCountry();

    @Message
    String otherCountryTiming();

    @Message
    String pleaseChoose();

    @Message
    String noCountry();

    @Message
    String choose(String label);

    @Message
    String quietMonthsHint();

    @Message
    String endingAtOnceHint();

    @Message
    String floorsLegend();

    @Message
    String floorsHint();

    @Message
    String added();

    @Message
    String gone();

    @Message
    String before();

    @Message
    String after();

    @Message
    String now();

    @Message
    String then();

    @Message
    String publishedMeanwhile(String by, int version);

    @Message
    String publishedMeanwhileLead(String at);

    @Message
    String changedMeanwhile(String by);

    @Message
    String changedMeanwhileLead();

    @Message
    String publishLead();

    @Message
    String findingsHeading();

    @Message
    String findingsLead();

    @Message
    String findingsNone();

    @Message
    String hintsHeading();

    @Message
    String refused();

    @Message
    String changesHeading(int version);

    @Message
    String nothingToPublish();

    @Message
    String note();

    @Message
    String noteLead();

    @Message
    String publishButton();

    @Message
    String published(int version);

    @Message
    String historyLead();

    @Message
    String compareFrom();

    @Message
    String compareTo();

    @Message
    String compare();

    @Message
    String compareHeading(String from, String to);

    @Message
    String version(int version);

    @Message
    String versionHead();

    @Message
    String when();

    @Message
    String who();

    @Message
    String file();

    @Message
    String noNote();

    @Message
    String publishedAt(String at, String by);

    @Message
    String whatItChanged();

    @Message
    String firstVersion();

    @Message
    String noDifference();

    @Message
    String backHeading();

    @Message
    String backLead();

    @Message
    String sameAsInForce();

    @Message
    String draftLost(int changes);

    @Message
    String backButton();

    @Message
    String rolledBack(int version);

    @Message
    String discardLead();

    @Message
    String discardButton(int changes);

    @Message
    String keepDraft();

    @Message
    String discarded();

    @Message
    String importLead();

    @Message
    String importReplaces();

    @Message
    String definition();

    @Message
    String definitionHint();

    @Message
    String importButton();

    @Message
    String imported();

    @Message
    String importEmpty();

    @Message
    String importUnreadable(String why);

    @Message
    String importHole(String path);

    @Message
    String importTwice(String code);

    @Message
    String importOvertaken();

    @Message
    String importOvertakenLead();

    @Message
    String unreadableHeading();

    @Message
    String unreadableLead();

    @Message
    String beginAnew();

    @Message
    String previewLead();

    @Message
    String previewMark();

    @Message
    String previewFrame();

    @Message
    String previewNote();

    @Message
    String seenBy();

    @Message
    String sampleMonth();

    @Message
    String sampleYear();

    @Message
    String sampleTrial();

    @Message
    String sampleCountry();

    @Message
    String asCustomer();

    @Message
    String pageShown();

    @Message
    String cancelPage();

    @Message
    String outcomePage();

    @Message
    String width();

    @Message
    String lookOf();

    @Message
    String light();

    @Message
    String dark();

    @Message
    String show();

    @Message
    String nobodyThere();

    @Message
    String replayHeading();

    @Message
    String replayLead();

    @Message
    String period();

    @Message
    String lastDays(int days);

    @Message
    String replayEmpty();

    @Message
    String replayVisits();

    @Message
    String withoutReason(int many);

    @Message
    String wouldSee();

    @Message
    String seeNow(int many);

    @Message
    String wouldSeeNone();

    @Message
    String atMost();

    @Message
    String costsNothing();

    @Message
    String ifAllAccept();

    @Message
    String underDraft();

    @Message
    String underVersion();

    @Message
    String nothingLead();

    @Message
    String why();

    @Message
    String people();

    @Message
    String noneStands();

    @Message
    String notAsked();

    @Message
    String notHere();

    @Message
    String howCounted();

    @Message
    String howCountedWords();

    @Message
    String ruleProviderCan();

    @Message
    String ruleWithinLimit();

    @Message
    String ruleStatusFits();

    @Message
    String ruleIntervalFits();

    @Message
    String ruleNotSavedLately();

    @Message
    String ruleNoDiscountRuns();

    @Message
    String ruleNothingAgreedYet();

    @Message
    String ruleCurrencyFits();

    @Message
    String ruleCostsLessThanNow();

    @Message
    String ruleCostsSomething();

    @Message
    String ruleAboveFloor();
}
