package io.leavewell.reason.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the report and on the pages of what people said. */
@MessageBundle("report")
interface ReportMessages {

    @Message
    String door();

    @Message
    String tabReport();

    @Message
    String tabVoices();

    @Message
    String title(String period);

    @Message
    String lead(String people, String left, String before);

    @Message
    String leadFew(int fewest);

    @Message
    String howCounted();

    @Message
    String period();

    @Message
    String lastMonth();

    @Message
    String lastYear();

    @Message
    String plan();

    @Message
    String anyPlan();

    @Message
    String country();

    @Message
    String anyCountry();

    @Message
    String language();

    @Message
    String anyLanguage();

    @Message
    String interval();

    @Message
    String anyInterval();

    @Message
    String tenure();

    @Message
    String anyTenure();

    @Message
    String value();

    @Message
    String anyValue();

    @Message
    String channel();

    @Message
    String anyChannel();

    @Message
    String segment();

    @Message
    String anySegment();

    @Message
    String splitBy();

    @Message
    String byPlan();

    @Message
    String rank();

    @Message
    String rankMoney();

    @Message
    String rankPeople();

    @Message
    String moreFilters();

    @Message
    String reset();

    @Message
    String left();

    @Message
    String moreThan(String many, String before);

    @Message
    String fewerThan(String many, String before);

    @Message
    String asMany(String before);

    @Message
    String lost();

    @Message
    String against(String change, String before);

    @Message
    String stayedWithOffer();

    @Message
    String offersOf(String offers, String people, String other);

    @Message
    String gaveReason();

    @Message
    String givenOf(String given, String people, String worded);

    @Message
    String apartTitle();

    @Message
    String apart(String people, String chosen, String found);

    @Message
    String readThem();

    @Message
    String reason();

    @Message
    String people();

    @Message
    String lostAMonth();

    @Message
    String shareOfMoney();

    @Message
    String shareOfPeople();

    @Message
    String compared();

    @Message
    String twelveMonths();

    @Message
    String stayed();

    @Message
    String notOurs();

    @Message
    String ours();

    @Message
    String hiddenReasons(int many, int fewest);

    @Message
    String voluntary();

    @Message
    String involuntary();

    @Message
    String positive();

    @Message
    String noReason();

    @Message
    String trendTitle();

    @Message
    String trendLead();

    @Message
    String flowTitle();

    @Message
    String splitTitle(String by);

    @Message
    String asTable();

    @Message
    String picture();

    @Message
    String tooFewCell(int fewest);

    @Message
    String groupProduct();

    @Message
    String groupPricing();

    @Message
    String groupSupport();

    @Message
    String groupMarket();

    @Message
    String groupOnboarding();

    @Message
    String groupUsage();

    @Message
    String groupBilling();

    @Message
    String groupInvoluntary();

    @Message
    String groupPositive();

    @Message
    String groupOther();

    @Message
    String endedLeft();

    @Message
    String endedOffer();

    @Message
    String endedOther();

    @Message
    String endedKept();

    @Message
    String endedUndone();

    @Message
    String stayedAtAll();

    @Message
    String marksTitle();

    @Message
    String marksLead();

    @Message
    String markDay();

    @Message
    String markWords();

    @Message
    String markAdd();

    @Message
    String markRemove();

    @Message
    String markDayMissing();

    @Message
    String marked();

    @Message
    String unmarked();

    @Message
    String mark();

    @Message
    String actMarked();

    @Message
    String actUnmarked();

    @Message
    String inTheirWords(String reason);

    @Message
    String allVoices();

    @Message
    String theme();

    @Message
    String unknownRates(String amounts);

    @Message
    String emptyReport();

    @Message
    String quarter(int number, String year);

    @Message
    String halfYear(int number, String year);

    @Message
    String year(String year);

    @Message
    String intervalMonth();

    @Message
    String intervalQuarter();

    @Message
    String intervalHalfYear();

    @Message
    String intervalYear();

    @Message
    String fromTo(String from, String to);

    @Message
    String andMore(String from);

    @Message
    String days();

    @Message
    String channelExit();

    @Message
    String channelRelayed();

    @Message
    String channelFollowUp();

    @Message
    String channelBilling();

    @Message
    String channelReview();

    @Message
    String channelSupport();

    @Message
    String chosenReason();

    @Message
    String unknown();

    @Message
    String daysWith(int many);

    @Message
    String monthsWith(int many);

    @Message
    String yearsWith(int many);

    @Message
    String voicesTitle();

    @Message
    String voicesLead(String total, String people);

    @Message
    String search();

    @Message
    String anyReason();

    @Message
    String outcome();

    @Message
    String anyOutcome();

    @Message
    String noVoices();

    @Message
    String noWords();

    @Message
    String chose(String reason);

    @Message
    String wroteOther();

    @Message
    String setRightBadge();

    @Message
    String correct();

    @Message
    String countsUnder();

    @Message
    String correctedBy(String label, String who, String day);

    @Message
    String withdraw();

    @Message
    String countsAs(String label);

    @Message
    String noSuchReason();

    @Message
    String voiceTitle(String day);

    @Message
    String whatFound();

    @Message
    String nothingFound();

    @Message
    String notReadYet();

    @Message
    String confidence();

    @Message
    String wordsThatSpoke();

    @Message
    String when();

    @Message
    String who();

    @Message
    String monthlyValue();

    @Message
    String shareHint();

    @Message
    String backToVoices();
}
