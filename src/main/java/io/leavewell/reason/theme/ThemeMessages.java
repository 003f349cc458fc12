package io.leavewell.reason.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the pages of themes, and in the letters about them. */
@MessageBundle("theme")
interface ThemeMessages {
    @Message
    String themes();

    @Message
    String theme();

    @Message
    String lead();

    @Message
    String newTheme();

    @Message
    String editTheme();

    @Message
    String editLead();

    @Message
    String status();

    @Message
    String inUse();

    @Message
    String open();

    @Message
    String planned();

    @Message
    String shipped();

    @Message
    String declined();

    @Message
    String ended();

    @Message
    String nothingFound();

    @Message
    String nothingYet();

    @Message
    String toReport();

    @Message
    String toVoices();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String owner();

    @Message
    String nobody();

    @Message
    String people();

    @Message
    String peopleBefore();

    @Message
    String money();

    @Message
    String changed();

    @Message
    String few(int most);

    @Message
    String fewLeft(int most);

    @Message
    String moneyWithout(String sum, String currencies);

    @Message
    String about();

    @Message
    String lately();

    @Message
    String filter();

    @Message
    String filterHint();

    @Message
    String filterEmpty();

    @Message
    String link();

    @Message
    String linkHint();

    @Message
    String linkWrong();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String nameTaken(String name);

    @Message
    String ownerUnknown();

    @Message
    String save();

    @Message
    String leaveIt();

    @Message
    String edit();

    @Message
    String made();

    @Message
    String madeBy(String day, String by);

    @Message
    String trend();

    @Message
    String month();

    @Message
    String peopleInMonth();

    @Message
    String soFar();

    @Message
    String before();

    @Message
    String after();

    @Message
    String peopleAMonth(String rate, String people, String days);

    @Message
    String fewInDays(int most, String days);

    @Message
    String noDayYet();

    @Message
    String letters();

    @Message
    String letterSent();

    @Message
    String letterKept();

    @Message
    String letterWaiting();

    @Message
    String letterSkipped();

    @Message
    String letterFailed();

    @Message
    String whyToldBefore();

    @Message
    String whyErased();

    @Message
    String whyNoAddress();

    @Message
    String whyObjected();

    @Message
    String whyNoConsent();

    @Message
    String whySuppressed();

    @Message
    String whyOther(String code);

    @Message
    String decide();

    @Message
    String saveStatus();

    @Message
    String ship();

    @Message
    String end();

    @Message
    String bringBack();

    @Message
    String shipHeading(String name);

    @Message
    String shipLead();

    @Message
    String toldHeading(long many);

    @Message
    String refusedHeading();

    @Message
    String noSender();

    @Message
    String noSenderWhy();

    @Message
    String toBrand();

    @Message
    String subject();

    @Message
    String subjectHint();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String languageMissing(String label, String language);

    @Message
    String shipAndTell(long many);

    @Message
    String shipSilently();

    @Message
    String madeNow();

    @Message
    String saved();

    @Message
    String decided(String status);

    @Message
    String endedNow();

    @Message
    String endedBefore();

    @Message
    String backNow();

    @Message
    String shippedNow();

    @Message
    String shippedSilently();

    @Message
    String shippedBefore();

    @Message
    String workTelling();

    @Message
    String traceNews();

    @Message
    String actMade();

    @Message
    String actChanged();

    @Message
    String actDecided();

    @Message
    String actShipped();

    @Message
    String actEnded();

    @Message
    String actBroughtBack();

    @Message
    String mailGreeting(String name);

    @Message
    String mailGreetingNoName();

    @Message
    String mailWhy(String brand);

    @Message
    String mailUnsubscribe();

    @Message
    String whereReason(String name);

    @Message
    String whereChosen(String name);

    @Message
    String whereFound(String name);

    @Message
    String whereGroup(String name);

    @Message
    String whereChannel(String name);

    @Message
    String wherePlan(String name);

    @Message
    String whereCountry(String name);

    @Message
    String whereLanguage(String name);

    @Message
    String whereInterval(String name);

    @Message
    String whereOutcome(String name);

    @Message
    String whereTenure(String from, int to);

    @Message
    String whereTenureFrom(String from);

    @Message
    String whereValue(String from, int to);

    @Message
    String whereValueFrom(String from);

    @Message
    String whereWords(String text);

    @Message
    String whereWorded();

    @Message
    String whereApart();

    @Message
    String whereSegment(String name);

    @Message
    String noReason();

    @Message
    String groupProduct();

    @Message
    String groupPricing();

    @Message
    String groupSupport();

    @Message
    String groupMarket();

    @Message
    String groupOnboardingFit();

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
    String channelExitSurvey();

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
    String endingLeft();

    @Message
    String endingOffer();

    @Message
    String endingKept();

    @Message
    String endingUndone();

    @Message
    String endingStayed();

    @Message
    String endingWithoutOffer();

    @Message
    String intervalMonth();

    @Message
    String intervalQuarter();

    @Message
    String intervalHalfYear();

    @Message
    String intervalYear();

    @Message
    String letterShipped();
}
